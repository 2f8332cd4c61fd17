import { defineConfig, type Options } from 'tsup';

const shared = {
  format: 'esm',
  target: 'node20',
  outDir: 'dist',
  // Or every Chinese character would become an escape of six.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Or every /\\p{…}/u would become a longer `new RegExp(…)`, made anew at each use. Node has these classes of characters.
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
  },
} satisfies Options;

/** The entries of the package, each the index of a room. */
const entries = {
  index: 'src/index.ts',
  vocabulary: 'src/vocabulary/index.ts',
  source: 'src/source/index.ts',
  schema: 'src/check/index.ts',
  formats: 'src/formats/index.ts',
  sql: 'src/sql/index.ts',
  node: 'src/node/index.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: entries,
    dts: {
      entry: entries,
      // tsup sets an option that TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    // The command imports the package by its own name, or it would carry the data a second time.
    external: [/^policy-tracker(\/|$)/],
    // commander is CommonJS and calls `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
]);

import { defineConfig, type Options } from 'tsup';

const shared = {
  format: 'esm',
  target: 'node20',
  outDir: 'dist',
  // Or every Chinese character would become an escape of six.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', schema: 'src/schema.ts' },
    // tsup sets an option that TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    // The command imports the package by its own name, or it would carry the data a second time.
    external: ['policy-tracker', 'policy-tracker/schema'],
    // commander is CommonJS and calls `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
]);

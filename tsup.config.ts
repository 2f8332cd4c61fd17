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
    // The third makes a file of its own of whatever needs dates in UTC. Their library does something when it is loaded, so that a
    // bundler would keep it even for somebody who imports ids alone; a whole file of this package it may drop.
    entry: {
      index: 'src/index.ts',
      schema: 'src/check/index.ts',
      formats: 'src/formats/index.ts',
      sql: 'src/sql/index.ts',
      partialDate: 'src/date/partialDate.ts',
    },
    dts: {
      entry: {
        index: 'src/index.ts',
        schema: 'src/check/index.ts',
        formats: 'src/formats/index.ts',
        sql: 'src/sql/index.ts',
      },
      // tsup sets an option that TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    // The command imports the package by its own name, or it would carry the data a second time.
    external: ['policy-tracker', 'policy-tracker/schema', 'policy-tracker/formats'],
    // commander is CommonJS and calls `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
]);

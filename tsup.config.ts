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
      schema: 'src/schema.ts',
      export: 'src/export.ts',
      sql: 'src/sql.ts',
      partialDate: 'src/model/partialDate.ts',
    },
    dts: {
      entry: { index: 'src/index.ts', schema: 'src/schema.ts', export: 'src/export.ts', sql: 'src/sql.ts' },
      // tsup sets an option that TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    // The command imports the package by its own name, or it would carry the data a second time.
    external: ['policy-tracker', 'policy-tracker/schema', 'policy-tracker/export'],
    // commander is CommonJS and calls `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
]);

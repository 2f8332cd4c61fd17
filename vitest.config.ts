import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      'policy-tracker/data': path('data'),
      'policy-tracker/formats': path('src/formats/index.ts'),
      'policy-tracker/sql': path('src/sql/index.ts'),
      'policy-tracker/node': path('src/node/index.ts'),
      'policy-tracker/vocabulary': path('src/vocabulary/index.ts'),
      'policy-tracker/source': path('src/source/index.ts'),
      'policy-tracker/schema': path('src/check/index.ts'),
      'policy-tracker': path('src/index.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    typecheck: {
      enabled: true,
      checker: path('node_modules/typescript-7/bin/tsc'),
      include: ['tests/**/*.test-d.ts'],
      ignoreSourceErrors: false,
    },
    // By default one core is left free, which is half of them on a machine with two.
    maxWorkers: '100%',
    testTimeout: 180_000,
    coverage: {
      enabled: process.env['TEST_EFFORT'] === 'full',
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/cli/main.ts'],
      thresholds: { lines: 95, branches: 90, functions: 95, statements: 95 },
    },
  },
});

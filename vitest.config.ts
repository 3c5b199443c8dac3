import { defineConfig } from 'vitest/config';

// graphql comes in two forms, and schemas of one do not fit the other: tests take the form that Node takes.
const resolve = { tsconfigPaths: true, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const exclude = ['**/node_modules/**', '**/dist/**'];

/** Three kinds of tests: plain, in a simulated browser, and on a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{apps,libs,scripts}/**/*.test.{ts,mts}'],
          exclude: [...exclude, '**/*.int.test.ts', '**/e2e/**'],
          environment: 'node',
        },
      },
      {
        resolve,
        test: {
          name: 'dom',
          include: ['{apps,libs}/**/*.test.tsx'],
          exclude,
          environment: 'happy-dom',
          setupFiles: ['libs/shared/testing/src/dom-setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['{apps,libs}/**/*.int.test.ts'],
          exclude,
          environment: 'node',
          globalSetup: ['libs/shared/testing/src/postgres-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// What may stand on what: shell -> slice -> model. See ARCHITECTURE.md for the picture.
const byType = {
  app: ['api', 'web', 'store', 'parser', 'model', 'data', 'ui', 'util', 'testing'],
  api: ['api', 'store', 'parser', 'model', 'data', 'util', 'testing'],
  web: ['web', 'ui', 'model', 'util', 'testing'],
  store: ['model', 'data', 'util', 'testing'],
  parser: ['parser', 'model', 'data', 'util'],
  model: ['model', 'data', 'util'],
  data: ['model', 'util'],
  ui: ['ui', 'util'],
  testing: ['testing', 'util'],
  util: ['util', 'testing'],
};
// Which platform's code a platform may use.
const byPlatform = {
  js: ['js'],
  node: ['js', 'node'],
  nest: ['js', 'node', 'nest'],
  react: ['js', 'react'],
};
// Which domain may know of which: a notice knows units; a directive knows notices; analytics and ingest know all three; review knows ingest too.
const byScope = {
  shared: ['shared'],
  unit: ['unit', 'store', 'shared'],
  notice: ['notice', 'unit', 'store', 'shared'],
  directive: ['directive', 'notice', 'unit', 'store', 'shared'],
  analytics: ['analytics', 'directive', 'notice', 'unit', 'store', 'shared'],
  ingest: ['ingest', 'directive', 'notice', 'unit', 'store', 'shared'],
  review: ['review', 'ingest', 'directive', 'notice', 'unit', 'store', 'shared'],
  store: ['store', 'ingest', 'analytics', 'directive', 'notice', 'unit', 'shared'],
  app: ['app', 'review', 'ingest', 'analytics', 'directive', 'notice', 'unit', 'store', 'shared'],
};
const rules = (prefix, table) =>
  Object.entries(table).map(([tag, allowed]) => ({
    sourceTag: `${prefix}:${tag}`,
    onlyDependOnLibsWithTags: allowed.map((name) => `${prefix}:${name}`),
  }));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '**/graphql-env.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['^.*/vite\\.shared(\\.ts)?$'],
          depConstraints: [...rules('type', byType), ...rules('platform', byPlatform), ...rules('scope', byScope)],
        },
      ],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['scripts/**', '**/*.mjs', '**/*.config.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        AbortSignal: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);

import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/checks/boundaries.mjs';

const DATABASE_ROOMS = [
  '**/*.entity.ts',
  '**/*.repository.ts',
  '**/*.migration.ts',
  '**/*.db-spec.ts',
  '**/testing/**',
  'libs/platform/database/**',
  'libs/ai/retrieval/**',
  'migrations/**',
  'tools/**',
];
const noDatabase = {
  group: ['typeorm', 'typeorm/*', 'pg', 'pgvector', '@electric-sql/*'],
  message: 'Only entities, repositories, migrations, platform/database and ai/retrieval talk to the database.',
};
const noLangChain = { group: ['langchain', 'langchain/*', '@langchain/*'], message: 'LangChain stays inside libs/ai.' };
const noDeepImport = {
  group: ['**/libs/**', '@trivium/*/*/src/**', '@trivium/*/*/*/src/**'],
  message: 'Another project is reached through its index.',
};
const restrictImports = (...patterns) => ['error', { patterns }];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.angular/**',
      '.data/**',
      'libs/*/api-client/**',
      'tools/checks/boundary-fixtures/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // Nest injects by the class at run time: in a file with decorators an import that looks like a type may be the token.
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: ['@trivium/migrations/*'], depConstraints },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-imports': restrictImports(noDatabase, noLangChain, noDeepImport),
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read in platform/config only.' }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Outgoing HTTP goes through the guarded fetcher of platform/http.' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: DATABASE_ROOMS, rules: { 'no-restricted-imports': restrictImports(noLangChain, noDeepImport) } },
  { files: ['libs/ai/**/*.ts'], rules: { 'no-restricted-imports': restrictImports(noDatabase, noDeepImport) } },
  { files: ['libs/ai/retrieval/**/*.ts'], rules: { 'no-restricted-imports': restrictImports(noDeepImport) } },
  {
    files: [
      'libs/platform/config/**/*.ts',
      '**/testing/**/*.ts',
      '**/*.spec.ts',
      '**/*.db-spec.ts',
      '**/*.journey.ts',
      'apps/*/e2e/**/*.ts',
      'tools/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  // Where there is no app yet, the console is all there is.
  { files: ['apps/*/web/src/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['tools/**/*.ts', '**/*.spec.ts', '**/*.db-spec.ts', '**/*.kill-child.ts'],
    rules: { 'no-console': 'off', 'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }] },
  },
  // The browser calls its own API; the address never comes from a document.
  {
    files: ['libs/web/**/*.ts', 'libs/*/*/{web,parts}/**/*.ts', 'apps/*/web/**/*.ts', 'apps/*/e2e/**/*.ts', '**/*.spec.ts', '**/*.db-spec.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/domain/src/**/*.ts', 'libs/shared/**/src/**/*.ts', 'libs/ai/*/protocol/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'process', 'Buffer', 'window', 'document', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'Domain code is pure.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Domain code is pure: inject randomness.' },
        { object: 'Date', property: 'now', message: 'Domain code is pure: inject the clock.' },
      ],
    },
  },
  {
    files: ['libs/web/**/*.ts', 'libs/*/*/{web,parts}/**/*.ts', 'apps/*/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'trivium', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'trivium', style: 'camelCase' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|bypassSecurityTrust\\w*)$/]',
          message: 'Never HTML from text: build nodes.',
        },
      ],
    },
  },
  {
    files: ['**/{web,parts}/**/*.html', 'libs/web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);

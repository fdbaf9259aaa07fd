const { compilerOptions } = require('./tsconfig.base.json');

/** `@trivium/…` import paths, from the one list that TypeScript and Nx read too. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [path]]) => [`^${alias}$`, `<rootDir>/${path.slice(2)}`]),
);

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
const node = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper,
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/libs/web/', '/libs/[^/]+/[^/]+/(?:web|parts)/', '/apps/[^/]+/web/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};
const database = (engine) => ({
  ...node,
  displayName: `database-${engine}`,
  testMatch: ['<rootDir>/**/*.db-spec.ts'],
  // `x.postgres.db-spec.ts` and `x.pglite.db-spec.ts` concern one of the two only.
  testPathIgnorePatterns: [...node.testPathIgnorePatterns, `\\.${engine === 'pglite' ? 'postgres' : 'pglite'}\\.db-spec\\.ts$`],
  globalSetup: `<rootDir>/tools/checks/database-setup.${engine}.cjs`,
  globalTeardown: `<rootDir>/tools/checks/database-teardown.cjs`,
});

module.exports = {
  // Opening a database or a browser takes its time on a busy machine.
  testTimeout: 120_000,
  projects: [
    { ...node, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,migrations,tools}/**/*.spec.ts'] },
    {
      rootDir: __dirname,
      displayName: 'web',
      preset: 'jest-preset-angular',
      setupFilesAfterEnv: ['<rootDir>/tools/checks/web-setup.ts'],
      testMatch: ['<rootDir>/libs/web/**/*.spec.ts', '<rootDir>/libs/*/*/{web,parts}/**/*.spec.ts', '<rootDir>/apps/*/web/**/*.spec.ts'],
      moduleNameMapper,
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
      transform: {
        '^.+\\.(ts|js|mjs|html|svg)$': [
          'jest-preset-angular',
          { tsconfig: '<rootDir>/tsconfig.browser.json', stringifyContentPathRegex: '\\.(html|svg)$', isolatedModules: true },
        ],
      },
    },
    database('pglite'),
    database('postgres'),
    {
      ...node,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/*/e2e/**/*.journey.ts'],
    },
  ],
};

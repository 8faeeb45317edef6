module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['comity-source', 'node', 'require', 'default'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/migrations', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  // Room for a busy machine: a test that hangs still ends, and none measures time by it.
  testTimeout: 60_000,
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/papers/'], // these need programs of others: npm run test:papers
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  transform: { '^.+\\.(ts|js|mjs)$': '<rootDir>/jest.transform.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
};

// Papers looked at by programs of others (veraPDF, poppler, qpdf): `npm run test:papers`.
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
const { roots, globalTeardown, ...common } = require('../../jest.config.cjs');

module.exports = {
  ...common,
  rootDir: root,
  roots: ['<rootDir>/test/papers'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/test/papers/global-setup.cjs',
};

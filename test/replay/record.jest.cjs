// `npx jest -c test/replay/record.jest.cjs` writes test/replay/histories anew. Only after a guarded change of flow.
const base = require('../../jest.config.cjs');

const rootDir = require('node:path').join(__dirname, '..', '..');
module.exports = { ...base, rootDir, roots: [__dirname], testRegex: 'record-histories\\.ts$' };

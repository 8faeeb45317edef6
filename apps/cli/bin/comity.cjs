#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.js');
if (existsSync(main)) {
  require(main);
} else {
  process.stderr.write('Comity is not built yet: run `npm run build` in the folder of the repository (after `npm ci`).\n');
  process.exitCode = 1;
}

// node tools/calendars/import.mjs [--state XX]: writes libs/packs/calendars/<state>.json from the installed date-holidays
// and libs/packs/calendars.json with the version and digest of all. Read the difference before it is committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../launch/paths.mjs';

const YEARS = { from: 2015, to: 2040 };
const PACKS = path.join(ROOT, 'libs', 'packs');
const FOLDER = path.join(PACKS, 'calendars');
const only = process.argv[2] === '--state' ? process.argv[3] : undefined;

// Dates must not depend on where the import runs.
process.env.TZ = 'UTC';
const require = createRequire(import.meta.url);
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-b', 'libs/packs'], { cwd: ROOT, stdio: 'inherit' });
const { calendarFromLibrary, installedLibrary } = require('@comity/packs/library');
const { digestOfCalendars, stateCodes, stateNamed } = require('@comity/packs');

/** Few lines to read: one a year, names one a line. */
function text(calendar) {
  return `${JSON.stringify(calendar, null, 1).replace(/\[\n\s+([\d,\s]+)\n\s+\]/g, (_, numbers) => `[${numbers.replace(/\s+/g, '').replaceAll(',', ', ')}]`)}\n`;
}

const library = installedLibrary();
if (!library) throw new Error('The library of holidays is not installed: run npm ci in the folder of the repository.');
mkdirSync(FOLDER, { recursive: true });
const known = new Set(Object.keys(library.open().getCountries('en')));
for (const state of stateCodes()) {
  if (!known.has(state) || (only && only !== state)) continue;
  const calendar = calendarFromLibrary(state, { ...library, years: YEARS, name: stateNamed(state).name });
  const file = path.join(FOLDER, `${state}.json`);
  if (calendar) writeFileSync(file, text(calendar));
  else rmSync(file, { force: true });
}
const pack = { source: 'date-holidays', version: library.version, years: YEARS, digest: digestOfCalendars() };
writeFileSync(path.join(PACKS, 'calendars.json'), `${JSON.stringify(pack, null, 1)}\n`);
process.stdout.write(`${readdirSync(FOLDER).length} calendars of date-holidays ${library.version}, digest ${pack.digest}\n`);

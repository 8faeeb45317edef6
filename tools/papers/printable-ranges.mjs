// npx tsc -b libs/documents && node tools/papers/printable-ranges.mjs
// Writes down which characters the typefaces of the papers have, for the check of documents; needed after a typeface changed.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../launch/paths.mjs';

const TARGET = path.join(ROOT, 'libs', 'domain', 'src', 'forms', 'engine', 'printable-ranges.ts');
const { findFace } = createRequire(import.meta.url)(path.join(ROOT, 'libs', 'documents', 'dist', 'kit', 'faces.js'));

const ranges = [];
let end = 0;
let from = -1;
for (let code = 0x21; code <= 0x110000; code++) {
  const has = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && findFace('text', String.fromCodePoint(code)) !== null;
  if (has && from < 0) from = code;
  if (has || from < 0) continue;
  ranges.push((from - end).toString(36) + (code - from > 1 ? `.${(code - from).toString(36)}` : ''));
  end = code;
  from = -1;
}

const lines = [''];
for (const range of ranges) {
  if (lines.at(-1).length + range.length + 1 > 150) lines.push('');
  lines[lines.length - 1] += `${range} `;
}
writeFileSync(TARGET, `/**
 * What the typefaces of the papers have, as ranges of code points: how far each starts after the end of the one before, and
 * how long it is where that is more than one, in base 36. Written by \`node tools/papers/printable-ranges.mjs\`.
 */
export const printableRanges: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('').trimEnd();
`);

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scriptsSheet, written } from './material';
import { SCRIPTS } from './scripts';

const run = promisify(execFile);

/** NFC, without signs of format, spaces folded. */
const folded = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

/** The strings of the structure, one line for each element that holds text; a span is part of its paragraph. */
function structureTexts(said: string): string {
  return said.split('\n').map((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? (/^\s*Span /.test(line) ? '' : '\n')).join('');
}

/** In no order: the same signs, none lost, none added. */
const signs = (text: string): string => [...folded(text).replace(/ /g, '')].sort().join('');

const kinds = (text: string): string => [...new Set(signs(text))].join('');

describe('the text of every script', () => {
  let byPlace = '';
  let byStructure: string[] = [];
  let made: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    made = await written([['scripts', scriptsSheet, { draft: true }]]);
    const [file = ''] = made.files;
    byPlace = (await run('pdftotext', [file, '-'])).stdout;
    byStructure = structureTexts((await run('pdfinfo', ['-struct-text', file])).stdout).split('\n').map(folded);
  }, 120_000);
  afterAll(() => made.remove());

  it.each(SCRIPTS)('comes back by pdftotext: $name', ({ text, pdftotext }) => {
    if (pdftotext === 'exact') expect(folded(byPlace)).toContain(folded(text));
    else expect(byPlace.split('\n').map(signs)).toContain(signs(text)); // one direction for a page: order by the eye, but every sign is there
  });

  it.each(SCRIPTS)('comes back by the structure: $name', ({ text, structure }) => {
    if (structure === 'exact') expect(byStructure).toContain(folded(text));
    else expect(byStructure.map(kinds)).toContain(kinds(text)); // glyph by glyph: a vowel may stand elsewhere or twice, none is another
  });
});

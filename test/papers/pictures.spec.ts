import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { papers, written } from './material';
import { difference, fromPgm, fromPng } from './picture';

const APPROVED = join(__dirname, 'approved');
const RESOLUTION = 60;
/** Other versions of poppler draw letters a little otherwise; a line that moved, or a box that is gone, is far more. */
const TOLERANCE = 0.004;

/** Each a look at something of its own: title and letterhead, lists of boxes, tables, signature, gaps, scripts, a sheet that is turned round, sheets. */
const PAGES: readonly (readonly [paper: string, page: number])[] = [
  ['coe-tcy-preservation-29-30.complete', 1],
  ['coe-tcy-preservation-29-30.draft', 2],
  ['mla-request.complete', 9],
  ['mla-request.complete', 12],
  ['eio-annex-a.complete', 1],
  ['eio-annex-a.complete', 6],
  ['eio-annex-a.minimal', 3],
  ['epoc-annex-i.complete', 4],
  ['eaw-form.complete', 4],
  ['epo-annex-i.complete', 4],
  ['reg606-form-i.complete', 4],
  ['custody-record.complete', 3],
  ['decision-notice.complete', 3],
  ['us-2703f-letter.complete', 3],
  ['ap2-art10-emergency-mla.complete', 1],
  ['coe-tcy-preservation-29-30.ar', 1],
  ['coe-tcy-preservation-29-30.ar', 6],
  ['decision-notice.zh', 1],
  ['coe-tcy-preservation-29-30.en-ar', 1],
  ['mla-request.en-fr', 19],
  ['decision-notice.ar-en', 4],
  ['letter', 1],
  ['scripts', 2],
  ['hostile', 2],
];

describe('pages look as they were approved', () => {
  let made: Awaited<ReturnType<typeof written>>;
  const wanted = new Set(PAGES.map(([paper]) => paper));
  beforeAll(async () => { made = await written([...papers()].filter(([name]) => wanted.has(name)).map(([name, document, options]) => [name, document, { ...options, qualified: true }] as const)); }, 300_000);
  afterAll(() => made.remove());

  it.each(PAGES)('%s, page %i', (paper, page) => {
    const drawn = join(made.folder, `${paper}.${page}`);
    execFileSync('pdftoppm', ['-gray', '-singlefile', '-r', String(RESOLUTION), '-f', String(page), '-l', String(page), join(made.folder, `${paper}.pdf`), drawn]);
    const approved = join(APPROVED, `${paper}.${page}.png`);
    if (process.env['COMITY_APPROVE'] === 'yes') { // npm run papers:pictures -- --approve, which makes PNG of them
      mkdirSync(APPROVED, { recursive: true });
      copyFileSync(`${drawn}.pgm`, approved.replace(/png$/, 'pgm'));
      return;
    }
    expect(existsSync(approved)).toBe(true);
    expect(difference(fromPgm(readFileSync(`${drawn}.pgm`)), fromPng(readFileSync(approved)))).toBeLessThan(TOLERANCE);
  });
});

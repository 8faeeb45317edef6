// npm run papers:pictures [-- --approve]
// Contact sheets of all forms under docs/pictures/papers; with --approve also the pages that test:papers compares with,
// under test/papers/approved: look at every page before they are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../launch/paths.mjs';
import { fromPgm, inRows, toPng } from './picture.mjs';
import { requirePrograms } from './programs.mjs';

const EXAMPLES = path.join(ROOT, 'examples', 'forms');
const SHEETS = path.join(ROOT, 'docs', 'pictures', 'papers');
const APPROVED = path.join(ROOT, 'test', 'papers', 'approved');
const RESOLUTION = 46;
const COLUMNS = 4;

requirePrograms();
const { renderPaper } = createRequire(path.join(ROOT, 'test', 'package.json'))('@comity/documents');
const folder = mkdtempSync(path.join(tmpdir(), 'comity-pictures-'));
try {
  mkdirSync(SHEETS, { recursive: true });
  for (const example of readdirSync(EXAMPLES).filter((name) => name.endsWith('.complete.json')).sort()) {
    const name = example.replace('.complete.json', '');
    const { form, lang, values } = JSON.parse(readFileSync(path.join(EXAMPLES, example), 'utf8'));
    const { bytes, pages } = await renderPaper({ form, lang, values }, { qualified: true });
    writeFileSync(path.join(SHEETS, `${name}.png`), toPng(inRows(pictures(name, bytes), COLUMNS)));
    process.stdout.write(`${name}: ${pages} ${pages === 1 ? 'page' : 'pages'}\n`);
  }
  for (const [name, also, arrangement] of [['coe-tcy-preservation-29-30', 'ar', 'beside'], ['mla-request', 'fr', 'beside'], ['extradition-request', 'zh', 'beside'], ['more-information-request', 'uk', 'after']]) {
    const { form, lang, values } = JSON.parse(readFileSync(path.join(EXAMPLES, `${name}.complete.json`), 'utf8'));
    const { bytes, pages } = await renderPaper({ form, lang, values }, { also, arrangement, qualified: true });
    writeFileSync(path.join(SHEETS, `${name}.${lang}-${also}.png`), toPng(inRows(pictures(`${name}.${lang}-${also}`, bytes), COLUMNS)));
    process.stdout.write(`${name}, ${lang} and ${also}: ${pages} pages\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--approve')) {
  const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  execFileSync(process.execPath, [jest, '--config', path.join(ROOT, 'test', 'papers', 'papers.jest.cjs'), '--runInBand', 'pictures'], { stdio: 'inherit', cwd: ROOT, env: { ...process.env, COMITY_APPROVE: 'yes' } });
  for (const page of readdirSync(APPROVED).filter((name) => name.endsWith('.pgm'))) {
    writeFileSync(path.join(APPROVED, page.replace(/pgm$/, 'png')), toPng(fromPgm(readFileSync(path.join(APPROVED, page)))));
    rmSync(path.join(APPROVED, page));
  }
}

/** The pages of a paper, in order. */
function pictures(name, bytes) {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  execFileSync('pdftoppm', ['-gray', '-r', String(RESOLUTION), file, path.join(folder, name)]);
  return readdirSync(folder).filter((page) => page.startsWith(`${name}-`) && page.endsWith('.pgm')).sort().map((page) => fromPgm(readFileSync(path.join(folder, page))));
}

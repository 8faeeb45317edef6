import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createProgress } from '../../tools/launch/progress.mjs';
import { findChromium } from '../../tools/launch/chromium.mjs';
import { requirePrograms } from '../../tools/papers/programs.mjs';
import { machine, median, round, writeResult } from '../engine/report.mjs';
import { documents as library, letter, linesOf } from './letters.mjs';
import { chromium, withPdfKit } from './peers.mjs';
import { LINES, comesBack } from './text-back.mjs';

const ROUNDS = 7;
const EACH = { comity: 20, pdfkit: 20, reused: 5, fresh: 3 };
const GROWTH = { documents: 1_000, megabytes: 30 };
const GOALS = { pdfkit: 0.9, reused: 3.5, libreOffice: 3, typst: 0.5 };

/** Unique letters of three pages a second, against others that set the same words; text that comes back; growth of memory. */
export async function documents() {
  requirePrograms();
  const growth = await growthOfMemory(); // first, while the memory is untouched
  const browser = await chromium(await findChromium(createProgress(process.stderr)));
  try {
    const lines = await Promise.all(Array.from({ length: EACH.comity }, (_, n) => linesOf(n)));
    let number = 100_000;
    const contestants = {
      comity: async () => { await library.renderPaper(letter(number++)); },
      pdfkit: async (n) => { await withPdfKit([...lines[n], `Case ${number++}`]); },
      reused: async (n) => { await browser.reused([...lines[n], `Case ${number++}`]); },
      fresh: async (n) => { await browser.fresh([...lines[n], `Case ${number++}`]); },
    };
    const seconds = await inTurns(contestants);
    const rate = (name) => round(1 / median(seconds[name]));
    const ratio = (name) => round(median(seconds[name].map((each, n) => each / seconds.comity[n])));
    const ratios = { pdfkit: ratio('pdfkit'), chromiumReused: ratio('reused'), chromiumFresh: ratio('fresh') };
    const text = await textBack(browser);
    const perSecond = { comity: rate('comity'), pdfkit: rate('pdfkit'), chromiumReused: rate('reused'), chromiumFresh: rate('fresh') };
    console.table(Object.fromEntries(Object.keys(perSecond).map((name) => [name, { 'letters a second': perSecond[name], 'Comity is so many times as fast': ratios[name] ?? 1, 'scripts that come back': `${Object.values(text[name] ?? text.chromiumReused).filter(Boolean).length} of ${Object.keys(LINES).length}` }])));
    console.log(`Growth of memory over ${GROWTH.documents} documents: ${growth} MB (goal: at most ${GROWTH.megabytes}). LibreOffice and Typst were not measured.`);
    writeResult({
      name: 'documents', unit: 'unique letters of three pages per second, one process', subject: { name: 'Comity: tagged, PDF/A-3a and PDF/UA-1, data attached', perSecond: perSecond.comity, growthOfMemoryMb: growth, documents: GROWTH.documents },
      peers: [
        { name: 'PDFKit alone, same typefaces and words', perSecond: perSecond.pdfkit }, { name: 'Chromium, one page reused', perSecond: perSecond.chromiumReused }, { name: 'Chromium, a new page', perSecond: perSecond.chromiumFresh },
        { name: 'LibreOffice', measured: false }, { name: 'Typst', measured: false },
      ],
      ratio: ratios, goal: { ...GOALS, growthOfMemoryMb: GROWTH.megabytes }, spread: { lowest: round(1 / Math.max(...seconds.comity)), highest: round(1 / Math.min(...seconds.comity)), rounds: ROUNDS }, textBack: text, engine: 'pdftotext', machine: machine(), at: new Date().toISOString(),
    });
  } finally {
    await browser.stop();
  }
}

/** Seconds for one document, per round. */
async function inTurns(contestants) {
  const seconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const run of Object.values(contestants)) for (let n = 0; n < 5; n++) await run(n); // warm
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const begun = performance.now();
      for (let n = 0; n < EACH[name]; n++) await run(n);
      seconds[name].push((performance.now() - begun) / 1000 / EACH[name]);
    }
  }
  return seconds;
}

async function growthOfMemory() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const resident = () => { collect(); return process.memoryUsage().rss / 1e6; };
  for (let n = 0; n < 200; n++) await library.renderPaper(letter(500_000 + n));
  const before = resident();
  for (let n = 0; n < GROWTH.documents; n++) await library.renderPaper(letter(600_000 + n));
  return round(resident() - before);
}

async function textBack(browser) {
  const lines = Object.values(LINES);
  const paper = await library.renderPaper({ form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { 10: { facts: lines.join('\n\n') } } }, { draft: true });
  return { comity: comesBack(paper.bytes), pdfkit: comesBack(await withPdfKit(lines)), chromiumReused: comesBack(await browser.reused(lines)) };
}

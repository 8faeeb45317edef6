import { createProgress } from '../../tools/launch/progress.mjs';
import { Failure } from '../../tools/launch/failure.mjs';
import { findChromium } from '../../tools/launch/chromium.mjs';
import { requireLibreOffice, requirePrograms } from '../../tools/papers/programs.mjs';
import { machine, median, round, writeResult } from '../engine/report.mjs';
import { comity } from './comity.mjs';
import { partsOf } from './letters.mjs';
import { growthOfMemory } from './memory.mjs';
import { pagesOf } from './pages.mjs';
import { chromium } from './peers/chromium.mjs';
import { libreOffice } from './peers/libreoffice.mjs';
import { pdfKit } from './peers/pdfkit.mjs';
import { typst } from './peers/typst.mjs';
import { shareThatComesBack, textLetters } from './text-back.mjs';

/** `COMITY_BENCH_ROUNDS` takes another number for a quick look. */
const ROUNDS = Number(process.env.COMITY_BENCH_ROUNDS || 7);
/** Letters of a round; a call of LibreOffice has many, as its start is part of it. */
const EACH = { comity: 20, pdfkit: 20, typst: 20, chromiumReused: 5, chromiumKept: 10, chromiumFresh: 4, libreOffice: 50 };
const PAPERS = 1_000;
const GOAL = { pdfkit: 0.9, chromiumReused: 3.5, libreOffice: 3, typst: 0.5, growthOfMemoryMb: 30 };
const WARM = 5;

/** Unique letters of three pages a second, against others that set the same rows; text that comes back; growth of memory. */
export async function documents() {
  requirePrograms();
  requireLibreOffice();
  const growthOfMemoryMb = await growthOfMemory(PAPERS); // first, while the memory is untouched
  const tabs = await chromium(await findChromium(createProgress(process.stderr)));
  const peers = { pdfkit: await pdfKit(), typst: await typst(), chromiumReused: tabs.reused, chromiumKept: tabs.kept, chromiumFresh: tabs.fresh, libreOffice: await libreOffice() };
  const subject = comity();
  try {
    const seconds = await inTurns(subject, peers);
    const textBack = { comity: shareThatComesBack(await subject.printText(textLetters())) };
    for (const [name, { print }] of Object.entries(peers)) textBack[name] = shareThatComesBack(await print(textLetters()));
    report({ subject, peers, seconds, textBack, growthOfMemoryMb });
  } finally {
    for (const { stop } of Object.values(peers)) await stop();
  }
}

/** Seconds for one letter, per round; the contestants take turns. No letter is made twice by the same one. */
async function inTurns(subject, peers) {
  const numbers = (round, count) => Array.from({ length: count }, (_, n) => 1_000 * round + n);
  const seconds = Object.fromEntries(Object.keys(EACH).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of Object.keys(EACH)) {
      const count = round === 0 ? WARM : EACH[name];
      const letters = name === 'comity' ? numbers(round, count) : numbers(round, count).map(partsOf);
      const begun = performance.now();
      const made = await (name === 'comity' ? subject : peers[name]).print(letters);
      if (round > 0) seconds[name].push((performance.now() - begun) / 1000 / count);
      else threePages(name, made);
    }
  }
  return seconds;
}

/** @throws {Failure} where somebody sets more or less than the others */
function threePages(name, made) {
  const counts = made.map(pagesOf);
  if (counts.some((count) => count !== 3)) throw new Failure(`The letters of ${name} have ${counts.join(', ')} pages and not three: the sizes in bench/documents/typefaces.mjs do not fit its lines.`);
}

function report({ subject, peers, seconds, textBack, growthOfMemoryMb }) {
  const perSecond = Object.fromEntries(Object.entries(seconds).map(([name, each]) => [name, round(1 / median(each))]));
  const ratio = Object.fromEntries(Object.keys(peers).map((name) => [name, round(median(seconds[name].map((each, n) => each / seconds.comity[n])))]));
  console.table(Object.fromEntries(Object.keys(EACH).map((name) => [name, { 'letters a second': perSecond[name], 'Comity is so many times as fast': ratio[name] ?? 1, goal: GOAL[name] ?? '' }])));
  console.log('Share of documents whose text comes back by pdftotext');
  console.table(textBack);
  console.log(`Growth of memory over ${PAPERS} documents: ${growthOfMemoryMb} MB (goal: at most ${GOAL.growthOfMemoryMb}).`);
  const spread = ({ length, ...each }) => ({ lowest: round(1 / Math.max(...Object.values(each))), highest: round(1 / Math.min(...Object.values(each))), rounds: length });
  writeResult({
    name: 'documents', unit: 'unique letters of three pages per second, one process', subject: { name: subject.name, perSecond: perSecond.comity, growthOfMemoryMb, documents: PAPERS },
    peers: Object.entries(peers).map(([name, peer]) => ({ key: name, name: peer.name, perSecond: perSecond[name], lettersOfARound: EACH[name], spread: spread({ ...seconds[name], length: ROUNDS }) })),
    ratio, goal: GOAL, spread: spread({ ...seconds.comity, length: ROUNDS }), textBack, engine: 'pdftotext', machine: machine(), at: new Date().toISOString(),
  });
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { round } from '../engine/report.mjs';
import { documents, letter } from './letters.mjs';

/** Megabytes by which the process has grown after so many papers, counted from the two hundredth. */
export async function growthOfMemory(papers) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const resident = () => { collect(); return process.memoryUsage().rss / 1e6; };
  for (let n = 0; n < 200; n++) await documents.renderPaper(letter(500_000 + n));
  const before = resident();
  for (let n = 0; n < papers; n++) await documents.renderPaper(letter(600_000 + n));
  return round(resident() - before);
}

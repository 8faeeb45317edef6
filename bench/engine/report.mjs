import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../tools/launch/paths.mjs';

export const round = (value, digits = 3) => Number(value.toPrecision(digits));

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}
export const median = (values) => quantile(values, 0.5);

/** What other programs had the machine do in the minute before this one began. */
const loadBefore = round(loadavg()[0]);

export const machine = () => ({ cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', memoryGb: Math.round(totalmem() / 2 ** 30), system: `${platform()} ${arch()}`, node: process.version, loadBefore });

/** Keeps a result under `bench/results/<name>.json`. */
export function writeResult(result) {
  const folder = path.join(ROOT, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${result.name}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`Kept in ${path.relative(ROOT, file)}`);
}

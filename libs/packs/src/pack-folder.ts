import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the data of the packs lies: beside the sources and beside what is built of them. */
const PACKS = join(__dirname, '..');

export function packPath(...parts: string[]): string {
  return join(PACKS, ...parts);
}

export function readPackJson<T>(...parts: string[]): T {
  return JSON.parse(readFileSync(packPath(...parts), 'utf8')) as T;
}

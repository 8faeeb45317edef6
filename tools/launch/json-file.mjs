import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

/** Reads a JSON file; undefined when there is none. */
export function readJson(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${file} is damaged (not JSON): restore it from a backup, or remove it if you know what it held.`);
  }
}

/** Writes a JSON file whole or not at all. */
export function writeJson(file, value, mode = 0o600) {
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, JSON.stringify(value, null, 2) + '\n', { mode });
  renameSync(next, file);
}

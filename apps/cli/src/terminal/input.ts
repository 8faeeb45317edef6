import { readFileSync } from 'node:fs';
import { notAcceptable } from '../failure';
import { remark } from './output';

/** All of standard input. */
export async function readStdin(what: string): Promise<Buffer> {
  if (process.stdin.isTTY) remark(`Reading ${what} from standard input: paste it, then press Ctrl-D.`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The content of a file; `-` is standard input. */
export async function readInput(path: string, what: string): Promise<Buffer> {
  if (path === '-') return readStdin(what);
  try {
    return readFileSync(path);
  } catch (error) {
    throw notAcceptable('FILE_NOT_READABLE', `The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}): check its name and rights.`);
  }
}

/** @throws Failure `NO_INPUT`, `NOT_UTF8` or `notJson` */
export function parseJson(bytes: Buffer, notJson = 'NOT_JSON'): unknown {
  const text = decoded(bytes);
  if (text.trim() === '') throw notAcceptable('NO_INPUT', 'There was nothing to read: give one JSON document.');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw notAcceptable(notJson, `The input is not JSON: ${(error as Error).message}.`);
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notAcceptable('NOT_UTF8', 'The input is not UTF-8: save it in that encoding.');
  }
}

/** An object with members, not a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

import { createHash } from 'node:crypto';
import type { IssuedAnswer, IssuedList } from '@comity/documents';
import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';

type Documents = typeof import('@comity/documents');

/** What a signed list says about a file. */
export interface RegisterAnswer {
  readonly authority: string;
  /** When the list was made: what was withdrawn later is not in it. */
  readonly at: string;
  /** SHA-256 of the key that signed the list. */
  readonly key: string;
  /** The key was given and is the same; else it must be compared with what the authority has published. */
  readonly keyCompared: boolean;
  readonly file: IssuedAnswer;
  /** By the data inside, which stay the same when somebody adds a signature; null where the file is no paper of Comity. */
  readonly data: IssuedAnswer | null;
}

/** @throws Failure where the list or its signature does not hold */
export async function openRegister(path: string, key: string | undefined, documents: Documents): Promise<IssuedList> {
  const known = key === undefined || /^[0-9a-f]{64}$/i.test(key) ? key : (await readInput(key, 'the key of the authority')).toString('utf8');
  const text = (await readInput(path, 'the signed list of issued papers')).toString('utf8');
  try {
    return documents.readIssuedList(text, known);
  } catch (error) {
    if (error instanceof documents.IssuedListError) throw notAcceptable(error.code, `${error.message} (${path})`, { field: error.code === 'LIST_KEY_OTHER' ? '--register-key' : '--register' });
    throw error;
  }
}

export function registerAnswer(list: IssuedList, pdf: Buffer, keyCompared: boolean, documents: Documents): RegisterAnswer {
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  return { authority: list.authority, at: list.at, key: list.keySha256, keyCompared, file: list.ask(digest(pdf)), data: dataOf(pdf, list, digest, documents) };
}

function dataOf(pdf: Buffer, list: IssuedList, digest: (bytes: Buffer) => string, documents: Documents): IssuedAnswer | null {
  try {
    return list.ask(digest(documents.attachedBytes(pdf)));
  } catch (error) {
    if (error instanceof documents.NotAPaperError) return null;
    throw error;
  }
}

/** For people. */
export function registerLines({ authority, at, key, keyCompared, file, data }: RegisterAnswer): readonly string[] {
  const told = ({ withdrawn }: IssuedAnswer): string => (withdrawn ? `issued by ${authority}, and WITHDRAWN since` : `issued by ${authority}`);
  const said = file.known ? `This file was ${told(file)}.`
    : data?.known ? `The data in this file were ${told(data)}; the file itself is another (signed again or changed since).`
    : `Neither this file nor its data are in the list of ${authority}.`;
  return [
    said,
    `The list is of ${at}: what was issued or withdrawn later is not in it.`,
    keyCompared ? 'Its signature holds, with the key that you gave.' : `Its signature holds, with the key whose SHA-256 is ${key}: compare it with what ${authority} has published.`,
  ];
}

import { basename } from 'node:path';
import type { BundleOrder, BundlePart, IndexEntry, PartRole } from '@comity/documents';
import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';
import { writeWhole } from './write-whole';

export interface BundleFilesOrder {
  readonly out: string;
  readonly bagit?: boolean;
  readonly reference?: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly case?: string;
  readonly at?: string;
  readonly translation?: readonly string[];
  readonly custody?: readonly string[];
  readonly letter?: readonly string[];
}

export type BundleAnswer =
  | { readonly file: string; readonly sha256: string; readonly pages: number; readonly conformance: string; readonly conformanceBecause: readonly string[]; readonly files: readonly IndexEntry[] }
  | { readonly file: string; readonly sha256: string; readonly payload: readonly string[] };

/** Puts a paper and what belongs to it into one file. @throws Failure */
export async function bundle(paper: string, annexes: readonly string[], given: BundleFilesOrder): Promise<BundleAnswer> {
  const documents = await import('@comity/documents');
  const parts = [...await read('paper', [paper]), ...await read('annex', annexes), ...await read('translation', given.translation), ...await read('custody', given.custody), ...await read('letter', given.letter)];
  const order = orderOf(parts, given, documents.paperFacts(parts[0]!.bytes));
  try {
    const made = given.bagit ? documents.makeBag(order) : await documents.mergePdf(order);
    writeWhole(given.out, made.bytes, '--out');
    const { bytes: _bytes, ...told } = made;
    return { file: given.out, ...told };
  } catch (error) {
    if (error instanceof documents.BundleError) throw notAcceptable(error.code, error.message, error.part === undefined ? {} : { field: error.part });
    if (error instanceof documents.UnprintableCharacterError) throw notAcceptable('CHARACTER_NOT_PRINTABLE', error.message);
    throw error;
  }
}

const read = (role: PartRole, paths: readonly string[] = []): Promise<readonly BundlePart[]> =>
  Promise.all(paths.map(async (path) => ({ role, name: basename(path), bytes: await readInput(path, 'a file of the bundle') })));

/** What is not said is taken from the paper itself. */
function orderOf(parts: readonly BundlePart[], given: BundleFilesOrder, facts: { readonly reference?: string; readonly title?: string; readonly author?: string }): BundleOrder {
  const reference = given.reference ?? facts.reference;
  if (!reference) throw notAcceptable('REFERENCE_NEEDED', 'The first file is no paper of Comity and tells no reference: give one with --reference.', { field: '--reference' });
  const title = given.title ?? facts.title ?? reference;
  const [paper, ...rest] = parts;
  return {
    reference, title, organisation: given.organisation ?? facts.author ?? 'Not stated', at: timeOf(given.at),
    parts: [...(paper ? [{ ...paper, title }] : []), ...rest], ...(given.case === undefined ? {} : { caseReference: given.case }),
  };
}

function timeOf(at: string | undefined): Date {
  if (at === undefined) return new Date();
  const time = new Date(at);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(at) || Number.isNaN(time.getTime())) throw notAcceptable('TIME_NOT_ACCEPTABLE', `"${at}" is no instant: write it as 2026-11-21T10:00:00Z.`, { field: '--at' });
  return time;
}

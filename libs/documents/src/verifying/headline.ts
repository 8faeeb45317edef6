import type { Verification } from './report';
import { verdictOf } from './verdict';

/** The first line of what a person reads: a file that nothing vouches for is not called altered. */
export function headlineOf(found: Pick<Verification, 'intact' | 'issued' | 'signatures' | 'findings'>): string {
  if (verdictOf(found) === 'broken') return 'NOT INTACT: do not rely on this file.';
  if (found.signatures.length > 0) return found.intact ? 'INTACT: the file is what its signatures cover.' : 'NOT INTACT: do not rely on this file.';
  if (found.issued?.known) return `INTACT: the register of issued papers vouches for the file, byte for byte${found.issued.withdrawn ? '; it has been WITHDRAWN since' : ''}.`;
  return 'NOT PROVEN: nothing vouches for this file.';
}

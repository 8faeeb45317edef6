import { finding } from './findings';
import type { Finding, IssuedAnswer } from './report';

/** What is known of a file that nobody signed. */
export interface Unsigned {
  readonly issued: IssuedAnswer | null;
  /** It holds data of Comity. */
  readonly ours: boolean;
  /** A paper with its data, or with the digest that its pages print, was issued. */
  readonly changed: boolean;
}

/** What to do next depends on what the file is and on who was asked already. */
export function unsigned({ issued, ours, changed }: Unsigned): Finding {
  // The digest of an issued file proves it as well as a signature does.
  if (issued?.known) return { ...finding('NO_SIGNATURE', { level: 'note' }), message: 'The file has no signature. The register of issued papers vouches for it: it knows the file by its digest, byte for byte.' };
  if (changed) return { ...finding('NO_SIGNATURE'), message: 'The file has no signature, and its digest is not that of the paper that was issued.' };
  const next = issued ? 'It is not among the issued papers that were asked about either.'
    : ours ? 'It holds data of Comity: ask with --register, or at the address on the paper, whether it was issued.'
    : 'If you expected a signed file, ask who sent it for the original.';
  return { ...finding('NO_SIGNATURE'), message: `The file has no signature, so nothing shows whose it is or whether it was changed. If it was signed once, the signature has been removed. ${next}` };
}

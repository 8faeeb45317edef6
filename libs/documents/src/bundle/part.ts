import type { OwnHead } from '../letters/letter';

/** What a file of a bundle is to the request. */
export type PartRole = 'paper' | 'annex' | 'translation' | 'custody' | 'letter';

/** One file of a bundle, as it is stored: its bytes are never changed. */
export interface BundlePart {
  readonly role: PartRole;
  /** Name of the file. */
  readonly name: string;
  /** What it is, in words; the name where nothing is given. */
  readonly title?: string;
  readonly bytes: Buffer;
  /** Day on which the authority that issued it withdrew it, `2026-11-20`; nothing where it stands. */
  readonly withdrawnOn?: string;
}

/** A bundle: the issued paper and everything that belongs to it, in reading order. */
export interface BundleOrder {
  /** Reference of the request. */
  readonly reference: string;
  readonly title: string;
  /** The authority whose bundle it is. */
  readonly organisation: string;
  /** What stands at the head of the index; by default the name and the address of the contact. */
  readonly letterhead?: OwnHead;
  /** When the bundle was made; the same order and time give the same bytes. */
  readonly at: Date;
  readonly parts: readonly BundlePart[];
  /** Reference of the case, where the recipient may know it. */
  readonly caseReference?: string;
  readonly contact?: { readonly address?: string; readonly name?: string; readonly phone?: string; readonly email?: string };
}

/** Why no bundle can be made. `part` is the name of the file concerned. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  constructor(readonly code: 'BUNDLE_EMPTY' | 'BUNDLE_TOO_LARGE' | 'BUNDLE_NAME_TWICE' | 'TIME_NOT_ACCEPTABLE', message: string, readonly part?: string) { super(message); }
}

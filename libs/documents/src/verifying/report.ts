import type { Certification } from '../signing/order';
import type { Change } from './changes/change';
import type { QualifiedFor } from './cms/certificate';

/** `broken`: the file is not what was signed, or that cannot be told; `doubt`: somebody should look; `note`: to be known. */
export type FindingLevel = 'broken' | 'doubt' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  /** Field of the signature that it is about. */
  readonly signature?: string;
  /** English sentence for people. */
  readonly message: string;
}

export type FindingCode =
  | 'NOT_READABLE' | 'NOT_FINISHED' | 'ENCRYPTED' | 'NO_SIGNATURE' | 'SIGNATURE_HIDDEN' | 'BYTES_AFTER_END' | 'DATA_CONTRADICTS_PAGE' | 'DATA_NOT_COMPARED' | 'DATA_DAMAGED'
  | 'RANGE_WRONG' | 'HOLE_DAMAGED' | 'NOT_A_REVISION' | 'METHOD_UNKNOWN' | 'SIGNATURE_DAMAGED' | 'SIGNED_REVISION_NOT_READABLE'
  | 'DIGEST_DIFFERS' | 'SIGNATURE_WRONG' | 'SIGNER_MISSING' | 'DIGEST_UNKNOWN' | 'CERTIFICATES_DIFFER' | 'CONTENT_TYPE_DIFFERS' | 'NOT_CADES' | 'UNSIGNED_PART'
  | 'ALGORITHM_WEAK' | 'CHANGED_AFTERWARDS' | 'ADDED_AFTERWARDS'
  | 'TRUST_NOT_JUDGED' | 'CERTIFICATE_UNTRUSTED' | 'CERTIFICATE_NOT_VALID_THEN' | 'CERTIFICATE_CHAIN_WEAK' | 'CERTIFICATE_LIMITED' | 'CERTIFICATE_NOT_FOR_SIGNING' | 'REVOCATION_NOT_CHECKED'
  | 'TIME_STAMP_ABSENT' | 'TIME_STAMP_WRONG' | 'TIME_STAMP_UNTRUSTED' | 'TIME_STAMP_WEAK' | 'CLAIMED_TIME_DIFFERS' | 'WITHDRAWN' | 'CHANGED_SINCE_ISSUED';

export type Trust = 'trusted' | 'untrusted' | 'notJudged';

export interface TimeStampReport {
  readonly at: string;
  readonly authority: string;
  readonly sound: boolean;
  readonly trust: Trust;
}

export interface LaterChange extends Change {
  readonly allowed: boolean;
  /** Revision that brought it. */
  readonly revision: number;
  readonly message: string;
}

export interface SignatureReport {
  readonly field: string;
  readonly kind: 'signature' | 'certification' | 'timeStamp';
  /** The signature itself is right for the bytes it covers. */
  readonly valid: boolean;
  readonly signer: string | null;
  readonly issuer: string | null;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly certificate: string | null;
  readonly trust: Trust;
  /** What the certificate says of itself in its QcStatements; `null` where it says nothing. */
  readonly qualified: QualifiedFor | null;
  readonly method: string | null;
  readonly reason: string | null;
  readonly place: string | null;
  /** By the clock of the signer. */
  readonly claimedAt: string | null;
  readonly timeStamp: TimeStampReport | null;
  /** `revision` counts from 1, the file as first saved; 0 where no whole version is covered. */
  readonly covers: { readonly revision: number; readonly of: number; readonly bytes: number; readonly wholeFile: boolean };
  readonly permits: Certification | null;
  readonly addedAfterwards: readonly LaterChange[];
  /** The same in one paragraph for people. */
  readonly inWords: string;
}

export interface IssuedAnswer {
  readonly known: boolean;
  readonly by?: string;
  readonly withdrawn?: boolean;
}

export interface Verification {
  readonly signatures: readonly SignatureReport[];
  /** Whether a file with this digest was issued; `null` where nobody was asked. */
  readonly issued: IssuedAnswer | null;
  /** The file is exactly what its signatures cover, but for what they allow to be added. */
  readonly intact: boolean;
  readonly findings: readonly Finding[];
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

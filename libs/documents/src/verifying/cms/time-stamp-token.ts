import { createHash, type X509Certificate } from 'node:crypto';
import { DerError, TAG, expect, integerOf, oidOf, readDer, timeOf } from '../../signing/asn1/der-reader';
import { DIGESTS, OID } from '../../signing/asn1/object-identifiers';
import { contentOf, purposesOf } from './certificate';
import { checkSigned, type SignatureProblem } from './signed-attributes';
import { identifier, readSignedData, type SignedData } from './signed-data';

export type TimeStampProblem = SignatureProblem | 'OTHER_CONTENT_STAMPED' | 'NOT_A_TIME_STAMPING_CERTIFICATE';

export interface TimeStampCheck {
  readonly at: Date;
  /** Rules by which the authority stamps. */
  readonly policy: string;
  readonly nonce: bigint | null;
  readonly signed: SignedData;
  readonly authority: X509Certificate | null;
  readonly weak: boolean;
  readonly problems: readonly TimeStampProblem[];
}

/** A time stamp (RFC 3161) over these bytes: its content, its own signature, its certificate. @throws DerError */
export function checkTimeStamp(token: Buffer, bytes: Buffer): TimeStampCheck {
  const signed = readSignedData(token);
  if (signed.contentType !== OID.timeStampContent || !signed.content) throw new DerError('This is no time stamp.');
  const [version, policy, imprint, , time, ...rest] = expect(readDer(signed.content), TAG.sequence, 'The time stamp').children;
  if (integerOf(version) !== 1n) throw new DerError('The time stamp is of an unknown version.');
  const { problems, weak = false } = checkSigned(signed, signed.content);
  const found: TimeStampProblem[] = [...problems];
  const digest = DIGESTS[identifier(imprint?.children[0])];
  const stamped = expect(imprint?.children[1], TAG.octets, 'The stamped digest').content;
  if (!digest || !createHash(digest).update(bytes).digest().equals(stamped)) found.push('OTHER_CONTENT_STAMPED');
  if (signed.signer && !isForTimeStamps(signed.signer)) found.push('NOT_A_TIME_STAMPING_CERTIFICATE');
  const nonce = rest.find(({ tag }) => tag === TAG.integer);
  return { at: timeOf(time), policy: oidOf(policy), nonce: nonce ? integerOf(nonce) : null, signed, authority: signed.signer, weak: weak || digest === 'sha1', problems: found };
}

/** RFC 3161, 2.3: one purpose, and a critical one. */
function isForTimeStamps(certificate: X509Certificate): boolean {
  const content = contentOf(certificate);
  const purposes = purposesOf(content);
  return purposes?.length === 1 && purposes[0] === OID.timeStamping && content.extensions.get(OID.extendedKeyUsage)?.critical === true;
}

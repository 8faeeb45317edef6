import { DerError } from '../signing/asn1/der-reader';
import { OID } from '../signing/asn1/object-identifiers';
import { Name } from '../reading/pdf-syntax';
import type { PdfFile } from '../reading/pdf-file';
import type { X509Certificate } from 'node:crypto';
import { coveredBy, type Covered } from './byte-range';
import { contentOf, keyUsageOf, purposesOf } from './cms/certificate';
import { checkSigned } from './cms/signed-attributes';
import { readSignedData, type SignedData } from './cms/signed-data';
import { checkTimeStamp, type TimeStampCheck } from './cms/time-stamp-token';
import type { FindingCode } from './report';
import type { SignatureField } from './signature-fields';

/** What the bytes alone say, before anybody is believed. */
export interface CheckedSignature {
  readonly field: SignatureField;
  readonly covered: Covered | null;
  readonly signed: SignedData | null;
  readonly signer: X509Certificate | null;
  readonly method: string | null;
  readonly stamp: TimeStampCheck | null;
  /** The signature is itself a time stamp over the file. */
  readonly isStamp: boolean;
  readonly problems: readonly FindingCode[];
}

const CADES: ReadonlySet<string> = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);
/** Purposes under which people sign documents: any, e-mail, documents (RFC 9336), and those of two makers of readers. */
const PURPOSES: ReadonlySet<string> = new Set(['2.5.29.37.0', '1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.311.10.3.12', '1.2.840.113583.1.1.5']);
/** Parts that are no part of what is signed and are known to be harmless: the time stamp and later proofs (EN 319 122-1). */
const UNSIGNED: ReadonlySet<string> = new Set([OID.timeStamp, '1.2.840.113549.1.9.16.2.22', '1.2.840.113549.1.9.16.2.24', '0.4.0.1733.2.5', '1.2.840.113583.1.1.8']);

export function checkOne(field: SignatureField, file: PdfFile): CheckedSignature {
  const nothing = { field, covered: null, signed: null, signer: null, method: null, stamp: null, isStamp: false };
  const filter = file.resolve(field.signature.get('SubFilter'));
  const kind = filter instanceof Name ? filter.name : '';
  const covered = coveredBy(field, file);
  if (typeof covered === 'string') return { ...nothing, problems: [covered] };
  try {
    if (kind === 'ETSI.RFC3161') return stampOverFile(field, covered);
    return CADES.has(kind) ? signature(field, covered) : { ...nothing, covered, problems: ['METHOD_UNKNOWN'] };
  } catch (error) {
    if (error instanceof DerError) return { ...nothing, covered, problems: ['SIGNATURE_DAMAGED'] };
    throw error;
  }
}

function stampOverFile(field: SignatureField, covered: Covered): CheckedSignature {
  const stamp = checkTimeStamp(covered.cms, covered.bytes);
  const problems: FindingCode[] = stamp.problems.map((problem) => (problem === 'OTHER_CONTENT_STAMPED' ? 'DIGEST_DIFFERS' : problem === 'NOT_A_TIME_STAMPING_CERTIFICATE' ? 'TIME_STAMP_WRONG' : problem));
  return { field, covered, signed: stamp.signed, signer: stamp.authority, method: null, stamp, isStamp: true, problems: [...problems, ...(stamp.weak ? ['TIME_STAMP_WEAK' as const] : [])] };
}

function signature(field: SignatureField, covered: Covered): CheckedSignature {
  const signed = readSignedData(covered.cms);
  const { problems, method = null, weak } = checkSigned(signed, covered.bytes);
  const found: FindingCode[] = [...problems];
  if (weak) found.push('ALGORITHM_WEAK');
  if (signed.contentType !== OID.data || signed.content) found.push('CONTENT_TYPE_DIFFERS');
  if ([...signed.unsignedAttributes.keys()].some((name) => !UNSIGNED.has(name))) found.push('UNSIGNED_PART');
  if (signed.signer && !isForSigning(signed.signer)) found.push('CERTIFICATE_NOT_FOR_SIGNING');
  const { stamp, problems: ofTime } = stampOf(signed);
  return { field, covered, signed, signer: signed.signer, method, stamp, isStamp: false, problems: [...found, ...ofTime] };
}

function stampOf(signed: SignedData): { stamp: TimeStampCheck | null; problems: readonly FindingCode[] } {
  const token = signed.unsignedAttributes.get(OID.timeStamp);
  if (!token) return { stamp: null, problems: ['TIME_STAMP_ABSENT'] };
  try {
    const stamp = checkTimeStamp(token.bytes, signed.signature);
    const broken = stamp.problems.some((problem) => problem !== 'NOT_CADES');
    return { stamp, problems: broken ? ['TIME_STAMP_WRONG'] : stamp.weak ? ['TIME_STAMP_WEAK'] : [] };
  } catch (error) {
    if (error instanceof DerError) return { stamp: null, problems: ['TIME_STAMP_WRONG'] };
    throw error;
  }
}

function isForSigning(certificate: X509Certificate): boolean {
  const content = contentOf(certificate);
  const usage = keyUsageOf(content);
  const purposes = purposesOf(content);
  return (usage === null || usage[0] === true || usage[1] === true) && (purposes === null || purposes.some((purpose) => PURPOSES.has(purpose)));
}

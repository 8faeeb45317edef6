import { createHash } from 'node:crypto';
import { DerError } from '../signing/asn1/der-reader';
import { PdfFile } from '../reading/pdf-file';
import { checkOne, type CheckedSignature } from './check-signature';
import { same } from './changes/same';
import { unreadable } from './damaged-file';
import { knownDigests, wrongData } from './data-on-page';
import { finding, findingsOf } from './findings';
import { LaterChanges } from './later-changes';
import { reportOn } from './signature-report';
import { hasBytesBehind, revisionsOf, type Revision } from './revisions';
import { signedFields } from './signature-fields';
import type { Finding, IssuedAnswer, Verification } from './report';
import { OutOfTime, timeLimit } from './time-limit';
import type { TrustPolicy } from './trust/trust-policy';
import { unsigned } from './unsigned-file';

/** Port: whether a file with this SHA-256, or a paper whose attached data have it, was issued. */
export type IssuedFiles = (sha256: string) => Promise<IssuedAnswer>;

export interface VerifyOptions {
  readonly now: Date;
  /** Whom we believe; without it signatures are checked, but nobody is believed. */
  readonly trust?: TrustPolicy;
  readonly issued?: IssuedFiles;
  /** Milliseconds after which the check of a file is given up, between two of its steps; without, it is finished whatever it takes. */
  readonly patience?: number;
}

/**
 * Checks a file that came in: every signature, what it covers, what was added after it, and whether that was allowed.
 * Never throws for what the file holds: what cannot be read is a finding.
 */
export async function verifyPdf(pdf: Buffer, options: VerifyOptions): Promise<Verification> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const issued = options.issued ? await options.issued(sha256) : null;
  const { signatures, findings } = signaturesOf(pdf, options);
  // Of a file that took too long nothing more is read.
  const data = signatures.length > 0 || findings.some(({ code }) => code === 'NOT_FINISHED') ? [] : knownDigests(pdf);
  const changed = issued !== null && !issued.known && (await anyIssued(data, options));
  const told = findings.map((one) => (one.code === 'NO_SIGNATURE' ? unsigned({ issued, ours: data.length > 0, changed }) : one));
  const all = [...told, ...(issued?.withdrawn ? [finding('WITHDRAWN')] : []), ...(changed ? [finding('CHANGED_SINCE_ISSUED')] : [])];
  return { signatures, issued, intact: !all.some(({ level }) => level === 'broken'), findings: all, sha256 };
}

/** Whether a paper with one of these digests of data was issued: then somebody changed it. Where it is signed the signatures say so. */
async function anyIssued(digests: readonly string[], { issued }: VerifyOptions): Promise<boolean> {
  for (const digest of digests) if ((await issued?.(digest))?.known) return true;
  return false;
}

function signaturesOf(pdf: Buffer, options: VerifyOptions): Pick<Verification, 'signatures' | 'findings'> {
  try {
    const file = new PdfFile(pdf);
    return file.trailer.has('Encrypt') ? { signatures: [], findings: [finding('ENCRYPTED')] } : examined(file, options);
  } catch (error) {
    // Whatever the bytes provoke while they are read says that they cannot be read.
    if (error instanceof OutOfTime) return { signatures: [], findings: [finding('NOT_FINISHED')] };
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof DerError) return { signatures: [], findings: [unreadable(pdf, error.message)] };
    throw error;
  }
}

function examined(file: PdfFile, options: VerifyOptions): Pick<Verification, 'signatures' | 'findings'> {
  const inTime = timeLimit(options.patience);
  const revisions = revisionsOf(file, inTime);
  const checked = signedFields(file).map((field) => { inTime(); return checkOne(field, file); });
  const later = new LaterChanges(revisions, inTime);
  const reports = checked.map((one) => reportOn(one, { revisions, options, changes: one.covered ? later.after(one.covered.end) : [] }));
  const found = [...ofFile(file, revisions, checked), ...reports.flatMap(({ report, problems }) => findingsOf(report, problems, options.trust))];
  return { signatures: reports.map(({ report }) => report), findings: [...found, ...ofData(file, found), ...inGeneral(checked, options)] };
}

function ofFile(file: PdfFile, revisions: readonly Revision[], checked: readonly CheckedSignature[]): Finding[] {
  const signedUpTo = Math.max(0, ...checked.map(({ covered }) => covered?.end ?? 0));
  return [
    ...(checked.length ? [] : [finding('NO_SIGNATURE')]),
    ...(hasHidden(revisions, checked) ? [finding('SIGNATURE_HIDDEN')] : []),
    ...(hasBytesBehind(file, signedUpTo) ? [finding('BYTES_AFTER_END')] : []),
  ];
}

/** Where a signature is broken the data are not to be relied on anyway. */
function ofData(file: PdfFile, found: readonly Finding[]): Finding[] {
  if (found.some(({ level, code }) => level === 'broken' && code !== 'NO_SIGNATURE')) return [];
  const wrong = wrongData(file);
  return wrong ? [finding(wrong)] : [];
}

/** A signature of an earlier version that the file no longer shows. */
const hasHidden = (revisions: readonly Revision[], checked: readonly CheckedSignature[]): boolean =>
  revisions.some(({ file }) => signedFields(file).some(({ signature }) => !checked.some(({ field }) => same(field.signature, signature))));

const inGeneral = (checked: readonly CheckedSignature[], { trust }: VerifyOptions): Finding[] =>
  checked.length ? [...(trust ? [] : [finding('TRUST_NOT_JUDGED')]), finding('REVOCATION_NOT_CHECKED')] : [];

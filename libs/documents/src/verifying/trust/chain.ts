import type { X509Certificate } from 'node:crypto';
import { DerError, TAG, integerOf, oidOf, readDer } from '../../signing/asn1/der-reader';
import { OID } from '../../signing/asn1/object-identifiers';
import { contentOf, keyUsageOf, publicKeyOf } from '../cms/certificate';

export type ChainProblem = 'CERTIFICATE_UNTRUSTED' | 'CERTIFICATE_NOT_VALID_THEN' | 'CERTIFICATE_CHAIN_WEAK' | 'CERTIFICATE_LIMITED';

export interface ChainQuestion {
  readonly certificate: X509Certificate;
  /** Certificates that came along; they lead to a root, and are believed in nothing else. */
  readonly pool: readonly X509Certificate[];
  readonly roots: readonly X509Certificate[];
  /** Certificates that are believed by themselves. */
  readonly exact: readonly X509Certificate[];
  readonly at: Date;
}

const DEEPEST = 8;
/** Extensions whose meaning is looked at here, or which do not limit what is asked. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  OID.basicConstraints, OID.keyUsage, OID.extendedKeyUsage, OID.qcStatements,
  '2.5.29.14', '2.5.29.17', '2.5.29.18', '2.5.29.31', '2.5.29.32', '2.5.29.35', '1.3.6.1.5.5.7.1.1',
]);
const WEAK_SIGNATURES: ReadonlySet<string> = new Set([OID.rsaSha1, OID.ecdsaSha1, '1.2.840.113549.1.1.4', '1.2.840.113549.1.1.2']);

/** Why nobody we believe stands behind the certificate; `null` where somebody does. Whether it was revoked is another question. */
export function chainProblem(question: ChainQuestion): ChainProblem | null {
  const { certificate, exact } = question;
  try {
    return exact.some(({ raw }) => raw.equals(certificate.raw)) ? own(certificate, question.at) : upwards(certificate, question, 0);
  } catch (error) {
    if (error instanceof DerError) return 'CERTIFICATE_UNTRUSTED'; // nobody stands behind what cannot be read
    throw error;
  }
}

function upwards(certificate: X509Certificate, question: ChainQuestion, below: number): ChainProblem | null {
  const problem = own(certificate, question.at);
  if (problem) return problem;
  if (question.roots.some(({ raw }) => raw.equals(certificate.raw))) return null;
  if (below >= DEEPEST) return 'CERTIFICATE_UNTRUSTED';
  const issuers = [...question.roots, ...question.pool].filter((issuer) => !issuer.raw.equals(certificate.raw) && issued(certificate, issuer, below));
  if (issuers.length && isWeak(certificate)) return 'CERTIFICATE_CHAIN_WEAK';
  const problems = issuers.map((issuer) => upwards(issuer, question, below + 1));
  return problems.includes(null) ? null : (problems.find((found) => found !== 'CERTIFICATE_UNTRUSTED') ?? 'CERTIFICATE_UNTRUSTED');
}

function own(certificate: X509Certificate, at: Date): ChainProblem | null {
  const { from, until, extensions } = contentOf(certificate);
  if ([...extensions].some(([name, { critical }]) => critical && !UNDERSTOOD.has(name))) return 'CERTIFICATE_LIMITED';
  return at < from || at > until ? 'CERTIFICATE_NOT_VALID_THEN' : null;
}

/** RFC 5280, 6.1.4: an authority, allowed to issue, and not deeper than it may. */
function issued(certificate: X509Certificate, issuer: X509Certificate, below: number): boolean {
  if (!certificate.checkIssued(issuer) || !issuer.ca || !certificate.verify(publicKeyOf(issuer))) return false;
  const content = contentOf(issuer);
  const usage = keyUsageOf(content);
  const depth = content.extensions.get(OID.basicConstraints)?.value.children.find(({ tag }) => tag === TAG.integer);
  return (usage === null || usage[5] === true) && (depth === undefined || integerOf(depth) >= BigInt(below));
}

const isWeak = (certificate: X509Certificate): boolean => WEAK_SIGNATURES.has(oidOf(readDer(certificate.raw).children[1]?.children[0]));

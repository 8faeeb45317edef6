import type { KeyObject, X509Certificate } from 'node:crypto';
import { DerError, TAG, expect, oidOf, readDer, timeOf, type Der } from '../../signing/asn1/der-reader';
import { OID } from '../../signing/asn1/object-identifiers';

/** What a certificate (RFC 5280) says, beside what Node reads itself. */
export interface CertificateContent {
  /** DER of the name. */
  readonly issuer: Buffer;
  readonly serial: Buffer;
  readonly from: Date;
  readonly until: Date;
  readonly extensions: ReadonlyMap<string, { readonly critical: boolean; readonly value: Der }>;
}

/** @throws DerError */
export function contentOf(certificate: X509Certificate): CertificateContent {
  const members = expect(readDer(certificate.raw).children[0], TAG.sequence, 'The content of a certificate').children;
  const [serial, , issuer, validity] = members[0]?.tag === 0xa0 ? members.slice(1) : members;
  const extensions = members.find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  return {
    issuer: expect(issuer, TAG.sequence, 'The issuer').bytes,
    serial: expect(serial, TAG.integer, 'The number').content,
    from: timeOf(validity?.children[0]),
    until: timeOf(validity?.children[1]),
    extensions: new Map(extensions.map(({ children }) => {
      const value = expect(children.at(-1), TAG.octets, 'An extension').content;
      return [oidOf(children[0]), { critical: children[1]?.tag === TAG.boolean && children[1].content[0] !== 0, value: readDer(value) }] as const;
    })),
  };
}

/** Bits of the key usage, the first is `digitalSignature`; `null` where the certificate does not say. */
export function keyUsageOf({ extensions }: CertificateContent): readonly boolean[] | null {
  const bits = extensions.get(OID.keyUsage)?.value;
  if (!bits) return null;
  return [...expect(bits, TAG.bits, 'The key usage').content.subarray(1)].flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((place) => ((byte >> place) & 1) === 1));
}

/** Purposes of the extended key usage; `null` where the certificate does not say. */
export const purposesOf = ({ extensions }: CertificateContent): readonly string[] | null => extensions.get(OID.extendedKeyUsage)?.value.children.map(oidOf) ?? null;

/** What a certificate says of itself under EN 319 412-5; nothing else may be called qualified. */
export type QualifiedFor = 'signature' | 'seal' | 'unspecified';

export function qualifiedFor({ extensions }: CertificateContent): QualifiedFor | null {
  const statements = new Map((extensions.get(OID.qcStatements)?.value.children ?? []).map(({ children }) => [oidOf(children[0]), children[1]] as const));
  if (!statements.has(OID.qcCompliance)) return null;
  const types = statements.get(OID.qcType)?.children.map(oidOf) ?? [];
  return types.includes(OID.qcTypeSeal) ? 'seal' : types.includes(OID.qcTypeSignature) || types.length === 0 ? (types.length ? 'signature' : 'unspecified') : null;
}

/** A name as a person reads it: the common name, else all of it. */
export function nameOf({ subject }: X509Certificate): string {
  const common = /(?:^|\n)CN=([^\n]*)/.exec(subject)?.[1];
  return (common ?? subject.replace(/\n/g, ', ')).replace(/\\(.)/g, '$1') || 'nobody named';
}

/** @throws DerError for a key that is damaged or of an unknown kind */
export function publicKeyOf(certificate: X509Certificate): KeyObject {
  try {
    return certificate.publicKey;
  } catch (error) {
    throw new DerError('The key in a certificate cannot be read.', { cause: error });
  }
}

import { createHash } from 'node:crypto';
import { DerError, TAG, expect, oidOf, type Der } from '../../signing/asn1/der-reader';
import { DIGESTS, OID } from '../../signing/asn1/object-identifiers';
import { publicKeyOf } from './certificate';
import { checkSignature, type Checked } from './signature-method';
import { identifier, type SignedData } from './signed-data';

export type SignatureProblem =
  | 'DIGEST_DIFFERS' | 'SIGNATURE_WRONG' | 'SIGNER_MISSING' | 'DIGEST_UNKNOWN' | 'CERTIFICATES_DIFFER' | 'NOT_CADES' | 'CONTENT_TYPE_DIFFERS';

export interface SignatureCheck extends Partial<Checked> {
  readonly problems: readonly SignatureProblem[];
}

/** Whether the signature covers these bytes and was made with the key of its certificate (EN 319 122-1). @throws DerError */
export function checkSigned(signed: SignedData, content: Buffer): SignatureCheck {
  const { signer, digest, signedAttributes, signedBytes, algorithm, signature, contentType } = signed;
  if (!signer) return { problems: ['SIGNER_MISSING'] };
  if (!digest) return { problems: ['DIGEST_UNKNOWN'] };
  const problems: SignatureProblem[] = [];
  const named = expect(signedAttributes.get(OID.messageDigest), TAG.octets, 'The signed digest').content;
  if (!named.equals(createHash(digest).update(content).digest())) problems.push('DIGEST_DIFFERS');
  if (oidOf(signedAttributes.get(OID.contentType)) !== contentType) problems.push('CONTENT_TYPE_DIFFERS');
  const checked = checkSignature(algorithm, digest, publicKeyOf(signer), signedBytes, signature);
  if (!checked.ok) problems.push('SIGNATURE_WRONG');
  const listed = certificateDigests(signedAttributes);
  if (!listed.length) problems.push('NOT_CADES');
  else if (!isListed(listed[0], signer.raw) || !listed.every((one) => signed.certificates.some(({ raw }) => isListed(one, raw)))) problems.push('CERTIFICATES_DIFFER');
  return { ...checked, problems };
}

interface ListedCertificate {
  readonly digest: string;
  readonly value: Buffer;
}

const isListed = (one: ListedCertificate | undefined, certificate: Buffer): boolean => one !== undefined && createHash(one.digest).update(certificate).digest().equals(one.value);

/** Digests by which the signature names its certificates (RFC 5035); that of the signer comes first. */
function certificateDigests(attributes: SignedData['signedAttributes']): readonly ListedCertificate[] {
  const second = attributes.get(OID.signingCertificateV2);
  const first = attributes.get(OID.signingCertificate);
  const list = (value: Der): readonly Der[] => expect(value.children[0], TAG.sequence, 'The list of certificates').children;
  if (second) return list(second).map(({ children }) => {
    const method = children[0]?.tag === TAG.sequence ? DIGESTS[identifier(children[0])] : 'sha256';
    if (!method) throw new DerError('The digest of a certificate is of an unknown kind.');
    return { digest: method, value: expect(children.find(({ tag }) => tag === TAG.octets), TAG.octets, 'The digest of a certificate').content };
  });
  return first ? list(first).map(({ children }) => ({ digest: 'sha1', value: expect(children[0], TAG.octets, 'The digest of a certificate').content })) : [];
}

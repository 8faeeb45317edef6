import { X509Certificate } from 'node:crypto';
import { DerError, TAG, expect, integerOf, oidOf, readDer, type Der } from '../../signing/asn1/der-reader';
import { DIGESTS, OID } from '../../signing/asn1/object-identifiers';
import { contentOf } from './certificate';

/** One signature in CMS (RFC 5652). */
export interface SignedData {
  readonly contentType: string;
  /** What is signed, where it is inside. */
  readonly content: Buffer | null;
  readonly certificates: readonly X509Certificate[];
  /** Whose signature it says it is. */
  readonly signer: X509Certificate | null;
  /** Name of the digest as Node knows it; `null` for one that is not known. */
  readonly digest: string | null;
  readonly signedAttributes: ReadonlyMap<string, Der>;
  /** The attributes as they are signed. */
  readonly signedBytes: Buffer;
  readonly algorithm: Der;
  readonly signature: Buffer;
  readonly unsignedAttributes: ReadonlyMap<string, Der>;
  /** Lists of revoked certificates are inside, which nothing protects. */
  readonly unprotected: boolean;
}

/**
 * Reads a signature so that every byte is accounted for: a member that has no place in it is an error, since it could have
 * been put there afterwards. @throws DerError
 */
export function readSignedData(bytes: Buffer): SignedData {
  const [type, wrapped, ...more] = expect(readDer(bytes), TAG.sequence, 'Signed data').children;
  if (oidOf(type) !== OID.signedData || more.length) throw new DerError('This is no signed data.');
  const [version, digests, encapsulated, ...rest] = expect(only(wrapped, 0xa0), TAG.sequence, 'Signed data').children;
  const certificates = rest[0]?.tag === 0xa0 ? rest.shift() : undefined;
  const lists = rest[0]?.tag === 0xa1 ? rest.shift() : undefined;
  const info = expect(only(expect(rest.shift(), TAG.set, 'The signature'), TAG.set), TAG.sequence, 'The signature').children;
  const [contentTypeOid, inside, ...other] = expect(encapsulated, TAG.sequence, 'The signed content').children;
  if (rest.length || other.length) throw new DerError('Something stands where nothing belongs.');
  const contentType = oidOf(contentTypeOid);
  const signer = readSigner(info);
  if (integerOf(version) !== (contentType === OID.data && signer.version === 1n ? 1n : 3n)) throw new DerError('The version does not fit the content.');
  const named = expect(digests, TAG.set, 'The digests').children.map(identifier);
  if (!named.includes(signer.digestName) || !named.every((name) => DIGESTS[name])) throw new DerError('The digests named for all differ from that of the signature.');
  const parsed = (certificates?.children ?? []).map(readCertificate);
  return {
    ...signer, contentType, certificates: parsed, signer: parsed.find(signer.isIssuedTo) ?? null, unprotected: lists !== undefined,
    content: inside ? expect(only(inside, 0xa0), TAG.octets, 'The signed content').content : null,
  };
}

function readSigner([version, id, digest, signed, algorithm, signature, unsigned, ...more]: readonly Der[]) {
  if (more.length) throw new DerError('Something stands behind the signature.');
  const byKey = id?.tag === 0x80;
  if (integerOf(version) !== (byKey ? 3n : 1n)) throw new DerError('The version does not fit the way the signer is named.');
  const attributes = expect(signed, 0xa0, 'What is signed');
  return {
    version: integerOf(version), digestName: identifier(digest), digest: DIGESTS[identifier(digest)] ?? null,
    isIssuedTo: (certificate: X509Certificate): boolean => (byKey ? id.content.equals(keyIdOf(certificate)) : isNamed(certificate, expect(id, TAG.sequence, 'The signer').children)),
    signedAttributes: attributesOf(attributes),
    signedBytes: Buffer.concat([Buffer.from([TAG.set]), attributes.bytes.subarray(1)]), // signed as a set, sent as a tagged member
    algorithm: expect(algorithm, TAG.sequence, 'The method of signing'),
    signature: expect(signature, TAG.octets, 'The signature').content,
    unsignedAttributes: unsigned ? attributesOf(expect(unsigned, 0xa1, 'What is not signed')) : new Map<string, Der>(),
  };
}

/** The one value of every attribute. */
function attributesOf({ children }: Der): Map<string, Der> {
  const found = new Map<string, Der>();
  for (const { tag, children: [type, values, ...more] } of children) {
    const name = oidOf(type);
    if (tag !== TAG.sequence || more.length || found.has(name)) throw new DerError('An attribute is there twice or is damaged.');
    found.set(name, only(expect(values, TAG.set, 'The value of an attribute'), TAG.set));
  }
  return found;
}

function readCertificate({ tag, bytes }: Der): X509Certificate {
  if (tag !== TAG.sequence) throw new DerError('A certificate is of a kind that is not read.');
  try {
    return new X509Certificate(bytes);
  } catch (error) {
    throw new DerError('A certificate is damaged.', { cause: error });
  }
}

function isNamed(certificate: X509Certificate, [issuer, serial]: readonly Der[]): boolean {
  const content = contentOf(certificate);
  return issuer !== undefined && content.issuer.equals(issuer.bytes) && content.serial.equals(expect(serial, TAG.integer, 'The number of the certificate').content);
}

const keyIdOf = (certificate: X509Certificate): Buffer => contentOf(certificate).extensions.get('2.5.29.14')?.value.content ?? Buffer.alloc(0);

/** The name of an AlgorithmIdentifier that takes no parameters. */
export function identifier(value: Der | undefined): string {
  const [name, parameters, ...more] = expect(value, TAG.sequence, 'A method').children;
  if (more.length || (parameters && (parameters.tag !== TAG.nothing || parameters.content.length))) throw new DerError('A method has parameters that it does not take.');
  return oidOf(name);
}

function only(value: Der | undefined, tag: number): Der {
  const [child, ...more] = expect(value, tag, 'A member').children;
  if (!child || more.length) throw new DerError('There must be one member and no more.');
  return child;
}

import { X509Certificate, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import type { Signer } from './signer';
import { SigningError } from './signing-error';
import { readPkcs12 } from './pkcs12';

/** Bits below which an RSA key is not used. */
export const SHORTEST_RSA = 2048;

export interface KeyFiles {
  /** PEM, or DER in PKCS #8; encrypted or not. */
  readonly key: Buffer;
  /** PEM with one or more certificates, that of the key among them, or one in DER. */
  readonly certificates: Buffer;
  readonly password?: string;
}

/** @throws SigningError */
export function signerFromKey({ key, certificates, password }: KeyFiles): Signer {
  return signerOf(privateKey(key, password), readCertificates(certificates));
}

/** @throws SigningError */
export function signerFromPkcs12(file: Buffer, password: string): Signer {
  const { key, certificates } = readPkcs12(file, password);
  return signerOf(privateKey(key, undefined), certificates.map(certificate));
}

function signerOf(key: KeyObject, certificates: readonly X509Certificate[]): Signer {
  const own = certificates.find((candidate) => candidate.checkPrivateKey(key));
  if (!own) throw new SigningError('KEY_NOT_OF_CERTIFICATE', 'None of the certificates belongs to the key: give the certificate that was issued for it.');
  return { certificate: own.raw, chain: issuersOf(own, certificates).map(({ raw }) => raw), scheme: schemeOf(key), sign: (bytes) => Promise.resolve(sign('sha256', bytes, key)) };
}

function schemeOf(key: KeyObject): Signer['scheme'] {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ecdsa-sha256';
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= SHORTEST_RSA) return 'rsa-sha256';
  throw new SigningError('KEY_TOO_WEAK', `The key (${key.asymmetricKeyType ?? 'unknown'}${namedCurve ? ` ${namedCurve}` : modulusLength ? ` ${modulusLength} bits` : ''}) cannot sign here: use ECDSA on P-256, or RSA with at least ${SHORTEST_RSA} bits.`);
}

/** Issuers in their order, up to the root if it is there; what does not belong to the chain is left out. */
function issuersOf(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let last = own; chain.length < all.length;) {
    const next = all.find((candidate) => candidate !== last && !chain.includes(candidate) && last.checkIssued(candidate) && last.verify(candidate.publicKey));
    if (!next) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

function privateKey(bytes: Buffer, password: string | undefined): KeyObject {
  const pem = bytes.includes('-----BEGIN');
  const secret = password === undefined ? {} : { passphrase: password };
  try {
    return createPrivateKey(pem ? { key: bytes, format: 'pem', ...secret } : { key: bytes, format: 'der', type: 'pkcs8', ...secret });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (password === undefined && (code === 'ERR_MISSING_PASSPHRASE' || bytes.includes('ENCRYPTED'))) throw new SigningError('PASSWORD_WRONG', 'The key is encrypted: give its password.');
    if (password !== undefined && /BAD_DECRYPT|BAD_PASSWORD|UNSUPPORTED|ASN1/i.test(`${code} ${String(error)}`) && bytes.includes('ENCRYPTED')) throw new SigningError('PASSWORD_WRONG', 'The password does not open the key.');
    throw new SigningError('KEY_NOT_READABLE', 'The key cannot be read: it must be a PEM file with one private key.', { cause: error });
  }
}

/** Every certificate of a PEM file, or the one of a DER file. @throws SigningError */
export function readCertificates(bytes: Buffer): X509Certificate[] {
  const blocks = bytes.toString('latin1').match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  return blocks ? blocks.map((block) => certificate(Buffer.from(block, 'latin1'))) : [certificate(bytes)];
}

function certificate(bytes: Buffer): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch (error) {
    throw new SigningError('CERTIFICATE_NOT_READABLE', 'A certificate cannot be read: it must be PEM or DER.', { cause: error });
  }
}

import { constants, verify, type KeyObject } from 'node:crypto';
import { DerError, TAG, expect, integerOf, oidOf, type Der } from '../../signing/asn1/der-reader';
import { DIGESTS, OID } from '../../signing/asn1/object-identifiers';
import { identifier } from './signed-data';

const RSA: Readonly<Record<string, string>> = { [OID.rsaSha1]: 'sha1', [OID.rsaSha256]: 'sha256', [OID.rsaSha384]: 'sha384', [OID.rsaSha512]: 'sha512' };
const ECDSA: Readonly<Record<string, string>> = { [OID.ecdsaSha1]: 'sha1', [OID.ecdsaSha256]: 'sha256', [OID.ecdsaSha384]: 'sha384', [OID.ecdsaSha512]: 'sha512' };
const STRONG_CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1', 'secp521r1', 'brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1']);
const SHORTEST_RSA = 2048;

export interface Checked {
  readonly ok: boolean;
  /** As a person names it: `ECDSA prime256v1, SHA-256`. */
  readonly method: string;
  /** Too weak to be relied on today (SOG-IS, ETSI TS 119 312). */
  readonly weak: boolean;
}

/** Whether the key made the signature over the bytes. @throws DerError for a method that is not known */
export function checkSignature(algorithm: Der, digest: string | null, key: KeyObject, bytes: Buffer, signature: Buffer): Checked {
  const { kind, hash, salt } = methodOf(algorithm, digest);
  if (hash !== digest) throw new DerError('The method of signing and the digest do not fit.');
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const fits = kind === 'ECDSA' ? key.asymmetricKeyType === 'ec' : /^rsa/.test(key.asymmetricKeyType ?? '');
  const padding = kind === 'RSA-PSS' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt } : {};
  const weak = hash === 'sha1' || (kind === 'ECDSA' ? !STRONG_CURVES.has(namedCurve) : modulusLength < SHORTEST_RSA);
  return { ok: fits && verify(hash, bytes, { key, ...padding }, signature), weak, method: `${kind} ${kind === 'ECDSA' ? namedCurve : modulusLength}, ${hash.toUpperCase().replace('SHA', 'SHA-')}` };
}

interface Method {
  readonly kind: 'RSA' | 'RSA-PSS' | 'ECDSA';
  readonly hash: string;
  readonly salt: number;
}

function methodOf(algorithm: Der, digest: string | null): Method {
  const name = oidOf(algorithm.children[0]);
  if (name === OID.rsaPss) return pssOf(algorithm.children[1]);
  identifier(algorithm);
  const hash = name === OID.rsa ? digest : (RSA[name] ?? ECDSA[name]);
  if (!hash) throw new DerError(`The method of signing (${name}) is not known here.`);
  return { kind: ECDSA[name] ? 'ECDSA' : 'RSA', hash, salt: 0 };
}

/** RSASSA-PSS-params (RFC 4055): digest [0], mask [1], length of the salt [2]; SHA-1 where they are left out. */
function pssOf(parameters: Der | undefined): Method {
  const members = expect(parameters, TAG.sequence, 'The parameters of RSA-PSS').children;
  const member = (tag: number): Der | undefined => members.find((m) => m.tag === tag)?.children[0];
  const [digest, mask, salt] = [member(0xa0), member(0xa1), member(0xa2)];
  const hash = digest ? DIGESTS[identifier(digest)] : 'sha1';
  const masked = mask ? (oidOf(mask.children[0]) === OID.mgf1 ? DIGESTS[identifier(mask.children[1])] : undefined) : 'sha1';
  if (!hash || masked !== hash || members.some(({ tag }) => tag < 0xa0 || tag > 0xa2)) throw new DerError('The parameters of RSA-PSS are not known here.');
  return { kind: 'RSA-PSS', hash, salt: salt ? Number(integerOf(salt)) : 20 };
}

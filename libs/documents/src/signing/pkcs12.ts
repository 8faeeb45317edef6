import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { DerError, TAG, expect, integerOf, oidOf, readDer, type Der } from './asn1/der-reader';
import { DIGESTS, OID } from './asn1/object-identifiers';
import { decrypted, derived } from './pkcs12-decryption';
import { SigningError } from './signing-error';

const BAG = { key: '1.2.840.113549.1.12.10.1.1', shroudedKey: '1.2.840.113549.1.12.10.1.2', certificate: '1.2.840.113549.1.12.10.1.3' } as const;

/** Both as DER: the key in PKCS #8. */
export interface Pkcs12Content {
  readonly key: Buffer;
  readonly certificates: readonly Buffer[];
}

/** Key and certificates of a PKCS #12 file (RFC 7292), after its own check of the password. @throws SigningError */
export function readPkcs12(file: Buffer, password: string): Pkcs12Content {
  try {
    return contentOf(file, password);
  } catch (error) {
    if (error instanceof DerError) throw new SigningError('KEY_NOT_READABLE', `The file is no PKCS #12 file that can be read: ${error.message}`, { cause: error });
    throw error;
  }
}

function contentOf(file: Buffer, password: string): Pkcs12Content {
  const [, authentication, mac] = readDer(file).children;
  const safe = dataOf(authentication);
  if (mac) checkMac(mac, safe, password);
  const bags = readDer(safe).children.flatMap((part) => readDer(oidOf(part.children[0]) === OID.encryptedData ? encryptedDataOf(part, password) : dataOf(part)).children);
  const inside = (bag: Der): Der => expect(bag.children[1], 0xa0, 'The content of a bag').children[0]!;
  const keys = bags.flatMap((bag) => {
    const name = oidOf(bag.children[0]);
    if (name === BAG.key) return [inside(bag).bytes];
    const [method, hidden] = name === BAG.shroudedKey ? inside(bag).children : [];
    return method && hidden ? [decrypted(method, hidden.content, password)] : [];
  });
  const certificates = bags.filter((bag) => oidOf(bag.children[0]) === BAG.certificate).map((bag) => expect(inside(bag).children[1]?.children[0], TAG.octets, 'A certificate').content);
  const [key] = keys;
  if (!key || keys.length > 1) throw new SigningError('KEY_NOT_READABLE', `The PKCS #12 file holds ${keys.length} keys; it must hold one.`);
  return { key, certificates };
}

/** ContentInfo that holds plain bytes. */
function dataOf(part: Der | undefined): Buffer {
  if (oidOf(part?.children[0]) !== OID.data) throw new DerError('A part is signed or encrypted for a recipient.');
  return expect(part?.children[1]?.children[0], TAG.octets, 'The content').content;
}

function encryptedDataOf(part: Der, password: string): Buffer {
  const [, method, hidden] = expect(part.children[1]?.children[0]?.children[1], TAG.sequence, 'Encrypted content').children;
  if (!method || hidden?.tag !== 0x80) throw new DerError('Encrypted content is missing.');
  return decrypted(method, hidden.content, password);
}

function checkMac({ children: [info, salt, rounds] }: Der, content: Buffer, password: string): void {
  const name = oidOf(info?.children[0]?.children[0]);
  const digest = DIGESTS[name];
  if (!digest) throw new SigningError('KEY_NOT_READABLE', `The PKCS #12 file is sealed by a method that is not read here (${name}): export it with HMAC-SHA-256.`);
  const key = derived({ digest, id: 3, password, salt: expect(salt, TAG.octets, 'The salt').content, rounds: rounds ? Number(integerOf(rounds)) : 1, length: createHash(digest).digest().length });
  const wanted = expect(info?.children[1], TAG.octets, 'The seal').content;
  const found = createHmac(digest, key).update(content).digest();
  if (found.length !== wanted.length || !timingSafeEqual(found, wanted)) throw new SigningError('PASSWORD_WRONG', 'The password does not open the PKCS #12 file, or the file is damaged.');
}

import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Holder } from './certificates';
import { octet, oid, seq, small, tlv } from './encoding';

const DATA = '1.2.840.113549.1.7.1';
const ROUNDS = 2048;
const rounds = tlv(0x02, Buffer.from([ROUNDS >> 8, ROUNDS & 0xff]));

/** A PKCS #12 file as OpenSSL 3 writes it: PBES2 with AES-256, sealed with HMAC-SHA-256. */
export function pkcs12(holder: Holder, password: string, others: readonly Holder[] = []): Buffer {
  const bag = (name: string, value: Buffer): Buffer => seq(oid(`1.2.840.113549.1.12.10.1.${name}`), tlv(0xa0, value));
  const certificates = seq(...[...others, holder].map(({ certificate }) => bag('3', seq(oid('1.2.840.113549.1.9.22.1'), tlv(0xa0, octet(certificate))))));
  const hiddenKey = hidden(holder.key.export({ type: 'pkcs8', format: 'der' }), password);
  const hiddenCertificates = hidden(certificates, password);
  const safe = seq(
    seq(oid('1.2.840.113549.1.7.6'), tlv(0xa0, seq(small(0), seq(oid(DATA), hiddenCertificates.method, tlv(0x80, hiddenCertificates.bytes))))),
    seq(oid(DATA), tlv(0xa0, octet(seq(bag('2', seq(hiddenKey.method, octet(hiddenKey.bytes))))))),
  );
  const salt = randomBytes(8);
  const mac = createHmac('sha256', sealKey(password, salt)).update(safe).digest();
  return seq(small(3), seq(oid(DATA), tlv(0xa0, octet(safe))), seq(seq(seq(oid('2.16.840.1.101.3.4.2.1'), tlv(0x05)), octet(mac)), octet(salt), rounds));
}

function hidden(bytes: Buffer, password: string): { readonly method: Buffer; readonly bytes: Buffer } {
  const [salt, vector] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256'), vector);
  const derivation = seq(oid('1.2.840.113549.1.5.12'), seq(octet(salt), rounds, seq(oid('1.2.840.113549.2.9'), tlv(0x05))));
  return { method: seq(oid('1.2.840.113549.1.5.13'), seq(derivation, seq(oid('2.16.840.1.101.3.4.1.42'), octet(vector)))), bytes: Buffer.concat([cipher.update(bytes), cipher.final()]) };
}

/** RFC 7292, appendix B, for one block of 32 bytes. */
function sealKey(password: string, salt: Buffer): Buffer {
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Buffer): Buffer => Buffer.alloc(Math.ceil(bytes.length / 64) * 64, bytes);
  let key = createHash('sha256').update(Buffer.alloc(64, 3)).update(filled(salt)).update(filled(secret)).digest();
  for (let n = 1; n < ROUNDS; n++) key = createHash('sha256').update(key).digest();
  return key;
}

/** A key file that needs a password. */
export const encryptedPem = (holder: Holder, passphrase: string): Buffer => Buffer.from(holder.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }));


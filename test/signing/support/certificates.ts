import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { bits, generalizedTime, octet, oid, seq, setOf, small, tlv, yes } from './encoding';

/** Invented people and authorities; every key lives as long as the test. */
export interface Holder {
  readonly name: string;
  readonly certificate: Buffer;
  readonly pem: string;
  readonly key: KeyObject;
  readonly keyPem: string;
  readonly subject: Buffer;
  readonly serial: Buffer;
}

export interface Wish {
  readonly name: string;
  readonly kind?: 'ec' | 'rsa' | 'rsa1024';
  readonly issuer?: Holder;
  readonly authority?: boolean;
  readonly from?: string;
  readonly until?: string;
  /** Critical, as RFC 3161 wants it. */
  readonly timeStamping?: boolean;
  readonly webServer?: boolean;
  readonly qualified?: 'signature' | 'seal';
  readonly foreignLimit?: boolean;
  readonly digest?: 'sha256' | 'sha1';
}

const ALGORITHMS = { ec: { sha256: '1.2.840.10045.4.3.2', sha1: '1.2.840.10045.4.1' }, rsa: { sha256: '1.2.840.113549.1.1.11', sha1: '1.2.840.113549.1.1.5' } } as const;

export function aHolder(wish: Wish): Holder {
  const { name, kind = 'ec', issuer } = wish;
  const { privateKey, publicKey } = kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) : generateKeyPairSync('rsa', { modulusLength: kind === 'rsa' ? 2048 : 1024 });
  const signingKey = issuer?.key ?? privateKey;
  const algorithm = signingKey.asymmetricKeyType === 'ec' ? seq(oid(ALGORITHMS.ec[wish.digest ?? 'sha256'])) : seq(oid(ALGORITHMS.rsa[wish.digest ?? 'sha256']), tlv(0x05));
  const subject = seq(setOf(seq(oid('2.5.4.3'), tlv(0x0c, Buffer.from(name)))));
  const serial = tlv(0x02, Buffer.concat([Buffer.from([0x2a]), randomBytes(7)]));
  const validity = seq(generalizedTime(new Date(wish.from ?? '2025-01-01T00:00:00Z')), generalizedTime(new Date(wish.until ?? '2035-01-01T00:00:00Z')));
  const content = seq(tlv(0xa0, small(2)), serial, algorithm, issuer?.subject ?? subject, validity, subject, publicKey.export({ type: 'spki', format: 'der' }), tlv(0xa3, seq(...extensions(wish))));
  const certificate = seq(content, algorithm, bits(sign(wish.digest ?? 'sha256', content, signingKey)));
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').match(/.{1,64}/g)!.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { name, certificate, pem, key: privateKey, keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), subject, serial };
}

function extensions({ authority, timeStamping, webServer, qualified, foreignLimit }: Wish): Buffer[] {
  const extension = (name: string, value: Buffer, critical = false): Buffer => seq(oid(name), ...(critical ? [yes()] : []), octet(value));
  const found = [extension('2.5.29.15', bits(Buffer.from([authority ? 0x06 : 0xc0]), authority ? 1 : 6), true)];
  if (authority) found.push(extension('2.5.29.19', seq(yes()), true));
  if (timeStamping) found.push(extension('2.5.29.37', seq(oid('1.3.6.1.5.5.7.3.8')), true));
  if (webServer) found.push(extension('2.5.29.37', seq(oid('1.3.6.1.5.5.7.3.1'))));
  if (qualified) found.push(extension('1.3.6.1.5.5.7.1.3', seq(seq(oid('0.4.0.1862.1.1')), seq(oid('0.4.0.1862.1.6'), seq(oid(`0.4.0.1862.1.6.${qualified === 'seal' ? 2 : 1}`))))));
  if (foreignLimit) found.push(extension('2.5.29.30', seq(), true));
  return found;
}

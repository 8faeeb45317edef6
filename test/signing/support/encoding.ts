/** A second, smaller writer and reader of ASN.1, so that the tests do not lean on what they test. */
export function tlv(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length < 0x80 ? Buffer.from([body.length]) : body.length < 0x100 ? Buffer.from([0x81, body.length]) : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), size, body]);
}

export const seq = (...content: readonly Buffer[]): Buffer => tlv(0x30, ...content);
export const setOf = (...content: readonly Buffer[]): Buffer => tlv(0x31, ...[...content].sort(Buffer.compare));
export const octet = (bytes: Buffer): Buffer => tlv(0x04, bytes);
export const small = (value: number): Buffer => tlv(0x02, Buffer.from([value]));
export const oid = (dotted: string): Buffer => {
  const [a = 0, b = 0, ...rest] = dotted.split('.').map(Number);
  const base128 = (n: number): number[] => (n < 128 ? [n] : [...base128(Math.floor(n / 128)).map((byte) => byte | 0x80), n % 128]);
  return tlv(0x06, Buffer.from([a * 40 + b, ...rest.flatMap(base128)]));
};
export const bits = (bytes: Buffer, unused = 0): Buffer => tlv(0x03, Buffer.from([unused]), bytes);
export const yes = (): Buffer => Buffer.from([0x01, 0x01, 0xff]);
const twoDigits = (n: number): string => String(n).padStart(2, '0');
export const generalizedTime = (at: Date): Buffer =>
  tlv(0x18, Buffer.from(`${at.getUTCFullYear()}${[at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(twoDigits).join('')}Z`));

interface Tlv { readonly tag: number; readonly whole: Buffer; readonly body: Buffer }

export function parts(body: Buffer): Tlv[] {
  const found: Tlv[] = [];
  for (let at = 0; at < body.length;) {
    const first = body[at + 1] ?? 0;
    const more = first & 0x80 ? first & 0x7f : 0;
    const length = more ? body.readUIntBE(at + 2, more) : first;
    const from = at + 2 + more;
    found.push({ tag: body[at] ?? 0, whole: body.subarray(at, from + length), body: body.subarray(from, from + length) });
    at = from + length;
  }
  return found;
}

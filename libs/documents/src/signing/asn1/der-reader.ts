/** One value of ASN.1 in distinguished encoding (ITU-T X.690), with the bytes it was read from. */
export interface Der {
  /** Class, form and number in one byte: 0x30 is a sequence, 0xa0 the first tagged member. */
  readonly tag: number;
  /** Tag, length and content. */
  readonly bytes: Buffer;
  readonly content: Buffer;
  readonly children: readonly Der[];
}

/** Bytes that are no distinguished encoding of what they should be. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

export const TAG = {
  boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, nothing: 0x05, oid: 0x06, enumerated: 0x0a, utf8: 0x0c, utcTime: 0x17, time: 0x18,
  sequence: 0x30, set: 0x31,
} as const;
const DEEPEST = 40;

/** Reads one value that fills the bytes exactly. @throws DerError */
export function readDer(bytes: Buffer): Der {
  const found = readFirst(bytes);
  if (found.bytes.length !== bytes.length) throw new DerError('Bytes follow where the value ends.');
  return found;
}

/** Reads the value at the beginning; what follows is not looked at. @throws DerError */
export function readFirst(bytes: Buffer, depth = 0): Der {
  if (depth > DEEPEST) throw new DerError('Values are nested too deeply.');
  const [tag = 0, first = 0] = bytes;
  if (bytes.length < 2 || (tag & 0x1f) === 0x1f) throw new DerError('A value is cut off.');
  const more = first & 0x80 ? first & 0x7f : 0;
  if (first === 0x80) throw new DerError('A length is left open (BER); PAdES wants a distinguished encoding.');
  if (more > 4 || bytes.length < 2 + more) throw new DerError('A length is impossible.');
  const length = more ? bytes.readUIntBE(2, more) : first;
  if (more && (length < 0x80 || bytes[2] === 0)) throw new DerError('A length is written longer than it need be.');
  const end = 2 + more + length;
  if (bytes.length < end) throw new DerError('A value is cut off.');
  const content = bytes.subarray(2 + more, end);
  return { tag, bytes: bytes.subarray(0, end), content, children: tag & 0x20 ? members(content, depth + 1) : [] };
}

function members(content: Buffer, depth: number): Der[] {
  const found: Der[] = [];
  for (let at = 0; at < content.length;) {
    const member = readFirst(content.subarray(at), depth);
    found.push(member);
    at += member.bytes.length;
  }
  return found;
}

/** The value, if it has the tag. @throws DerError */
export function expect(value: Der | undefined, tag: number, what: string): Der {
  if (value?.tag !== tag) throw new DerError(`${what} is missing or is something else.`);
  return value;
}

/** Dotted numbers of an object identifier. @throws DerError */
export function oidOf(value: Der | undefined): string {
  const { content } = expect(value, TAG.oid, 'An object identifier');
  const numbers: bigint[] = [];
  let number = 0n;
  for (const byte of content) {
    number = (number << 7n) | BigInt(byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(number);
    number = 0n;
  }
  const [head = 0n, ...rest] = numbers;
  const first = head < 80n ? head / 40n : 2n;
  return [first, head - first * 40n, ...rest].join('.');
}

export const integerOf = (value: Der | undefined): bigint => {
  const { content } = expect(value, TAG.integer, 'A number');
  return content.length ? BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`)) : 0n;
};

/** UTCTime or GeneralizedTime, in UTC. @throws DerError */
export function timeOf(value: Der | undefined): Date {
  const text = value?.content.toString('latin1') ?? '';
  const found = value?.tag === TAG.utcTime ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text) : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2}(?:\.\d+)?)Z$/.exec(text);
  if (!found) throw new DerError('A point in time is not written as it must be.');
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = found;
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  const [whole = '', part = '0'] = second.split('.');
  const time = new Date(`${full}-${month}-${day}T${hour}:${minute}:${whole}.${part.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(time.getTime())) throw new DerError('A point in time does not exist.');
  return time;
}

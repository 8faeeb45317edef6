import { TAG } from './der-reader';

/** Writes one value: tag, shortest length, content. */
export function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

export const sequence = (...members: readonly Buffer[]): Buffer => der(TAG.sequence, ...members);
export const octets = (bytes: Buffer): Buffer => der(TAG.octets, bytes);
export const nothing = (): Buffer => der(TAG.nothing);
export const truth = (value: boolean): Buffer => der(TAG.boolean, Buffer.from([value ? 0xff : 0]));

/** A set: its members stand in the order of their bytes. */
export const set = (...members: readonly Buffer[]): Buffer => der(TAG.set, ...[...members].sort(Buffer.compare));

export function integer(value: number | Buffer): Buffer {
  const hex = typeof value === 'number' ? value.toString(16) : value.toString('hex');
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const bare = bytes.subarray(start);
  return der(TAG.integer, (bare[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bare]) : bare);
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const groups = [number & 0x7f];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return der(TAG.oid, Buffer.from(bytes));
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '@comity/domain';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What the paper says about its own data: the digest of the attached file. */
export interface Seal {
  readonly bytes: Buffer;
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly hex: string;
  /** First 16 digits, in fours. */
  readonly short: string;
  /** First 60 bits in twelve signs that are hard to confuse. */
  readonly code: string;
}

export const inGroups = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];

export function sealOf(content: unknown): Seal {
  const bytes = Buffer.from(canonicalJson(content), 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex');
  return { bytes, hex, short: inGroups(hex.slice(0, 16), 4).join(' '), code: codeOf(hex) };
}

/** The code that a paper with these data prints. */
export const digestCode = (bytes: Buffer): string => codeOf(createHash('sha256').update(bytes).digest('hex'));

function codeOf(hex: string): string {
  const bits = BigInt(`0x${hex.slice(0, 15)}`);
  const signs = Array.from({ length: 12 }, (_, i) => CROCKFORD[Number((bits >> BigInt(55 - 5 * i)) & 31n)]).join('');
  return inGroups(signs, 4).join('-');
}

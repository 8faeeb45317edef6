import { createHash } from 'node:crypto';
import { canonicalJson, paperCode, printedCode } from '@comity/domain';

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

const codeOf = (hex: string): string => printedCode(paperCode(hex));

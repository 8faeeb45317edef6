import type { Finding, FormDocument } from './document';
import { unprintableOf } from './engine/printable-characters';
import { step } from './engine/read';

/** Text that no typeface has: the paper could not be made, so nobody may set the finding aside. */
export const UNPRINTABLE = 'TXT-01';

/** One finding for each text with characters that cannot be printed, which names all of them. */
export function checkPrintable({ values }: FormDocument): readonly Finding[] {
  return Object.entries(values).flatMap(([section, value]) => within(section, '', value));
}

function within(section: string, field: string, value: unknown): readonly Finding[] {
  if (typeof value === 'string') {
    const signs = unprintableOf(value);
    return signs.length === 0 ? [] : [{ rule: UNPRINTABLE, level: 'block', section, field, message: messageOf(signs) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => within(section, field + step(key), inner));
}

function messageOf(signs: readonly string[]): string {
  const named = signs.map(nameOf).join(', ');
  return signs.length === 1 ? `The character ${named} cannot be printed. Remove or replace it.` : `The characters ${named} cannot be printed. Remove or replace them.`;
}

function nameOf(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /\p{Cs}/u.test(sign) ? code : `“${sign}” (${code})`;
}

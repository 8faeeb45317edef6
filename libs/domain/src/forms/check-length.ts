import type { Finding, FormDocument } from './document';
import { step } from './engine/read';

/** More text than a paper holds: it could not be made, so nobody may set the finding aside. */
export const TOO_LONG = 'TXT-02';

/** Characters of all texts of a document together; about 160 pages. */
export const MOST_CHARACTERS = 500_000;

interface Written {
  readonly section: string;
  /** JSON pointer inside the section. */
  readonly field: string;
  readonly characters: number;
}

/** One finding for the whole document, at the longest of its texts: that is the one to shorten. */
export function checkLength({ values }: FormDocument): readonly Finding[] {
  const texts = Object.entries(values).flatMap(([section, value]) => within(section, '', value));
  const all = texts.reduce((sum, { characters }) => sum + characters, 0);
  const longest = texts.reduce<Written | null>((most, text) => (most === null || text.characters > most.characters ? text : most), null);
  if (all <= MOST_CHARACTERS || longest === null) return [];
  const { section, field, characters } = longest;
  return [{
    rule: TOO_LONG, level: 'block', section, field,
    message: `All texts together have ${counted(all)} characters, and a paper holds ${counted(MOST_CHARACTERS)}: it could not be made. This is the longest, with ${counted(characters)}. Shorten by ${counted(all - MOST_CHARACTERS)}, or move long texts into attachments and refer to them.`,
  }];
}

// As the paper counts them: composed.
function within(section: string, field: string, value: unknown): readonly Written[] {
  if (typeof value === 'string') return [{ section, field, characters: value.normalize('NFC').length }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => within(section, field + step(key), inner));
}

const counted = (characters: number): string => characters.toLocaleString('en');

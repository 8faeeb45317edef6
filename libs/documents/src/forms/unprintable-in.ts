import { UnprintableCharacterError } from '../errors';
import { printable } from './printable';

/** The first character of a text that no typeface has, as a sentence to the writer; null where all of it can be printed. */
export function unprintableIn(text: string): string | null {
  try {
    printable({ text: { text } });
    return null;
  } catch (error) {
    if (!(error instanceof UnprintableCharacterError)) throw error;
    const shown = /\p{Cs}/u.test(error.character) ? error.codePoint : `“${error.character}” (${error.codePoint})`;
    return `The character ${shown} cannot be printed. Remove or replace it.`;
  }
}

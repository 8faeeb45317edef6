import { randomInt } from 'node:crypto';

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** A random password that can be read aloud and typed: "tovami-keluro-nisapa" (57 bits). */
export function readablePassword(): string {
  return [0, 1, 2].map(() => [0, 1, 2].map(syllable).join('')).join('-');
}

const syllable = (): string => pick(CONSONANTS) + pick(VOWELS);
const pick = (letters: string): string => letters.charAt(randomInt(letters.length));

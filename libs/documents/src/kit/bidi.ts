import createBidi from 'bidi-js';
import { faceFor, type Face, type HanLanguage, type Setting } from './faces';
import type { Direction, Voice } from './style';

const bidi = createBidi();
const JOINER = /[\u200c\u200d]/;
/** Signs that steer other signs and are never drawn themselves. */
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/u;
const NEUTRAL = /[\s\p{P}\p{M}]/u;
const LOOK_AHEAD = 64;

/** Part of a line with one level and one face, in logical order. */
export interface Piece {
  readonly level: number;
  readonly face: Face;
  text: string;
}

/** A value whose order is fixed whatever stands around it: number, reference, address on the net. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** A text whose order is its own, by its first letter, whatever stands around it. */
export const own = (text: string): string => `\u2068${text}\u2069`;

export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

export const isUnseen = (character: string): boolean => UNSEEN.test(character);

export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Whether a form in the language is read from the right. */
export const isRightToLeft = (lang: string): boolean => /^(ar|fa|he|ur)\b/i.test(lang);

/** The direction of the first letter. */
export function directionOf(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

/** Splits text[from, to) into pieces of one level and one face, in logical order. */
export function pieces(text: string, levels: Uint8Array, voice: Voice, from: number, to: number, setting: Setting): Piece[] {
  const out: Piece[] = [];
  for (let i = from; i < to;) {
    const raw = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const at = i;
    const level = levels[i] ?? 0;
    const last = out.at(-1);
    i += raw.length;
    if (UNSEEN.test(raw)) {
      if (JOINER.test(raw) && last?.level === level && last.face.has(raw)) last.text += raw;
      continue;
    }
    const character = raw === '\u00a0' ? ' ' : raw;
    const same = last?.level === level ? last : undefined;
    const face = same && NEUTRAL.test(character) && same.face.has(character)
      ? same.face
      : faceFor(voice, NEUTRAL.test(character) ? leading(text, levels, voice, at, to, setting, character) : character, setting);
    if (same && same.face === face) same.text += character;
    else out.push({ level, face, text: character });
  }
  return out;
}

/** What a whole paragraph says about the faces of its signs: looked for once, not for each of its pieces. */
export function settingOf(text: string, direction: Direction, han: HanLanguage | undefined): Setting {
  const script = direction === 'rtl' ? scriptOf(text) : undefined;
  const language = hanLanguageOf(text) ?? han;
  return { ...(script === undefined ? {} : { rightToLeft: script }), ...(language === undefined ? {} : { han: language }) };
}

/** Syllables say for certain what language the Han signs beside them are. */
function hanLanguageOf(text: string): HanLanguage | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined;
}

function scriptOf(text: string): string | undefined {
  if (/\p{Script=Hebrew}/u.test(text)) return 'hebr';
  return /\p{Script=Arabic}/u.test(text) ? 'arab' : undefined;
}

/** A neutral at the start of a run is set in the face of the first letter after it, if that face has it. */
function leading(text: string, levels: Uint8Array, voice: Voice, at: number, to: number, setting: Setting, neutral: string): string {
  for (let i = at; i < Math.min(to, at + LOOK_AHEAD) && levels[i] === levels[at]; i++) {
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (character.length > 1) i++;
    if (!NEUTRAL.test(character) && !UNSEEN.test(character)) return faceFor(voice, character, setting).has(neutral) ? character : neutral;
  }
  return neutral;
}

/** Rule L2 of the bidirectional algorithm: from logical to visual order. */
export function visual<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  let out = [...runs];
  const top = Math.max(0, ...runs.map((r) => r.level));
  for (let level = top; level >= 1; level--) {
    for (let i = 0; i < out.length; i++) {
      if ((out[i]?.level ?? 0) < level) continue;
      let j = i;
      while (j < out.length && (out[j]?.level ?? 0) >= level) j++;
      out = [...out.slice(0, i), ...out.slice(i, j).reverse(), ...out.slice(j)];
      i = j;
    }
  }
  return out;
}

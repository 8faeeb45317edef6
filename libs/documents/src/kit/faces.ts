import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { keepGlyphs } from './kept-glyphs';
import type { Voice } from './style';

/** The same two steps below the package in `src` and in `dist`. */
const FOLDER = join(__dirname, '..', '..', 'assets', 'fonts');

export interface Face {
  readonly key: string;
  readonly font: Font;
  /** Brings the letters of other scripts to the size of the Latin ones. */
  readonly scale: number;
  /** Language of a script that only this face sets. */
  readonly lang?: string;
  /** OpenType script tag. */
  readonly script?: string;
  has(character: string): boolean;
}

interface Script {
  readonly name: string;
  readonly regular: string;
  readonly strong: string;
  readonly scale: number;
  readonly lang: string;
  readonly script?: string;
}

const VOICES: Record<Voice, string> = {
  text: 'SourceSerif4_400Regular',
  textStrong: 'SourceSerif4_600SemiBold',
  label: 'SourceSans3_400Regular',
  labelStrong: 'SourceSans3_600SemiBold',
  code: 'SourceCodePro_400Regular',
};

const noto = (name: string, scale: number, lang: string, script?: string): Script => ({
  name: `NotoSans${name}`, regular: '400Regular', strong: '600SemiBold', scale, lang, ...(script ? { script } : {}),
});

/** One weight each: the three together are larger than all other typefaces. */
const han = (name: string, lang: HanLanguage): Script => ({ name: `NotoSans${name}`, regular: '400Regular', strong: '400Regular', scale: 0.95, lang });

/** Han signs are drawn differently in each language; the language of the text decides, Chinese where it says nothing. */
export type HanLanguage = 'zh' | 'ja' | 'ko';

const HAN: Readonly<Record<HanLanguage, Script>> = { zh: han('SC', 'zh'), ja: han('JP', 'ja'), ko: han('KR', 'ko') };

/** Tried in order when the voice has no glyph. */
const SCRIPTS: readonly Script[] = [
  noto('Georgian', 0.88, 'ka'),
  { name: 'Amiri', regular: '400Regular', strong: '700Bold', scale: 1.16, lang: 'ar', script: 'arab' },
  noto('Armenian', 0.9, 'hy'),
  noto('Hebrew', 0.95, 'he', 'hebr'),
  noto('Devanagari', 0.95, 'hi'),
  noto('Thai', 0.95, 'th'),
];

const faces = new Map<string, Face>();

/** Parsed on first use and shared by all documents. */
function face(file: string, more: { scale?: number; lang?: string; script?: string } = {}): Face {
  const known = faces.get(file);
  if (known) return known;
  const font = create(readFileSync(join(FOLDER, `${file}.ttf`)));
  keepGlyphs(font);
  const made: Face = { key: file, font, scale: 1, ...more, has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) };
  faces.set(file, made);
  return made;
}

function ofScript({ name, regular, strong, scale, lang, script }: Script, voice: Voice): Face {
  return face(`${name}_${voice.endsWith('Strong') ? strong : regular}`, { scale, lang, ...(script ? { script } : {}) });
}

/** What decides about a face beside the character. */
export interface Setting {
  /** OpenType tag of the script of a right-to-left line. */
  readonly rightToLeft?: string;
  readonly han?: HanLanguage;
}

/** In a right-to-left line one face also sets the digits and the Latin words: one face and one size keep the line together. */
function* candidates(voice: Voice, { rightToLeft, han: preferred = 'zh' }: Setting): Generator<Face> {
  const own = voice === 'code' ? undefined : SCRIPTS.find((s) => rightToLeft !== undefined && s.script === rightToLeft);
  if (own) yield ofScript(own, voice);
  yield face(VOICES[voice]);
  const strong = voice.endsWith('Strong');
  yield face(VOICES[strong ? 'textStrong' : 'text']);
  yield face(VOICES[strong ? 'labelStrong' : 'label']);
  for (const script of SCRIPTS) yield ofScript(script, voice);
  for (const script of new Set([HAN[preferred], ...Object.values(HAN)])) yield ofScript(script, voice);
}

const chosen = new Map<string, Face | null>();

/** First face of the voice that has the character, or `null`. */
export function findFace(voice: Voice, character: string, setting: Setting = {}): Face | null {
  const key = `${voice} ${setting.rightToLeft ?? ''} ${setting.han ?? ''} ${character}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  let found: Face | null = null;
  for (const candidate of candidates(voice, setting)) {
    if (candidate.has(character)) { found = candidate; break; }
  }
  if (chosen.size > 50_000) chosen.clear();
  chosen.set(key, found);
  return found;
}

/** As `findFace`; a character that no face has is an error, never an empty box. */
export function faceFor(voice: Voice, character: string, setting: Setting = {}): Face {
  const found = findFace(voice, character, setting);
  if (!found) throw new RangeError(`No typeface has U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}.`);
  return found;
}

import { MOST_CHARACTERS } from '@comity/domain';
import { PaperTooLongError, UnprintableCharacterError } from '../errors';
import { isUnseen } from '../kit/bidi';
import { findFace } from '../kit/faces';

/** What the check of a document lets pass, and room for what the approval fills in: name, post, place, date. */
const LIMIT = MOST_CHARACTERS + 5_000;

type Tree = unknown;

/** The same tree with every text changed; the path is that of the text. */
function mapTexts(tree: Tree, change: (text: string, path: readonly string[]) => string, path: readonly string[] = []): Tree {
  if (typeof tree === 'string') return change(tree, path);
  if (Array.isArray(tree)) return tree.map((entry: unknown, i) => mapTexts(entry, change, [...path, String(i)]));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, change, [...path, key])]));
}

/** Text in Unicode form NFC throughout: how it is attached. */
export const normalised = <T>(tree: T): T => mapTexts(tree, (text) => text.normalize('NFC')) as T;

/**
 * Text as it is set: line ends are one sign, tabs are spaces, control characters and forced directions are left out
 * (they show nothing, and a forced direction shows something else than is written), and so is a flood of marks.
 * @throws UnprintableCharacterError naming section and field
 */
export function printable<T>(values: T): T {
  let characters = 0;
  return mapTexts(values, (text, [section = '', ...field]) => {
    characters += text.length;
    if (characters > LIMIT) throw new PaperTooLongError(characters, LIMIT);
    const clean = cleaned(text);
    for (const character of clean) {
      if (/[\s]/.test(character) || isUnseen(character)) continue;
      if (!findFace('text', character)) throw new UnprintableCharacterError(character, section, `/${field.join('/')}`);
    }
    return clean;
  }) as T;
}

/** Marks on one letter: no writing needs more, and a taller stack would cover the lines above. */
const FLOOD = /(\p{M}{6})\p{M}+/gu;
/** Invisible signs one after the other. */
const UNSEEN_FLOOD = /(\p{Cf}{30})\p{Cf}+/gu;

const cleaned = (text: string): string => text
  .normalize('NFC')
  .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
  .replace(FLOOD, '$1')
  .replace(UNSEEN_FLOOD, '$1')
  .replace(/[\u202a-\u202e]|[^\P{Cc}\n]/gu, '');

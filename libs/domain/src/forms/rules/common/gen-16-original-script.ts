import { asList, asText, member, type Block } from '../../engine/read';
import type { CheckedRule } from '../rule';
import { nonLatinStates } from './non-latin-states';

const notAName = /^(?:unknown|n\/a|\p{Pd}|−)$/iu;

/** A transliterated name also stands in its own script. */
export const gen16: CheckedRule = {
  id: 'GEN-16',
  level: 'reason',
  kind: 'data',
  message: 'This name looks transliterated: give it in the original script too.',
  waivable: 'author',
  fires: ({ blocks }) =>
    blocks
      .filter(({ name, value }) => name === 'NaturalPerson' && looksTransliterated(value))
      .map(({ section, pointer }) => ({ section, field: `${pointer}/nameNative` })),
};

function looksTransliterated(person: Block): boolean {
  const [surname, forenames, native] = ['surname', 'forenames', 'nameNative'].map((key) => asText(member(person, key)).trim());
  if (native || [surname, forenames].some((name) => notAName.test(name ?? ''))) return false;
  const fromElsewhere = asList(member(person, 'nationalities')).some((state) => nonLatinStates.has(String(state)));
  return fromElsewhere && isAllLatin(surname ?? '');
}

function isAllLatin(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => /\p{Script=Latin}/u.test(letter));
}

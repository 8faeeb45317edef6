import { canonicalJson } from '@comity/domain';
import { createHash } from 'node:crypto';
import type { FormDocumentLike } from '../document';
import type { ImportDifference } from './field-differences';
import { placeOf, unitsOf, withUnit, type Unit } from './units';

/**
 * What a person chose where sources do not say the same: `data` as attached, `page` as printed (with the whole text of
 * that field, as it is read), `kept` as it was known before.
 */
export interface Choice {
  /** See `differenceId`. */
  readonly difference: string;
  readonly take: 'data' | 'page' | 'kept';
  readonly value?: string;
}

/** A paper laid beside what is known already. */
export interface Supplement {
  /** Answers that were missing. */
  readonly filled: readonly Unit[];
  /** Answers that both have, and not the same: `data` of the paper, `other` as known. */
  readonly differences: readonly ImportDifference[];
}

/** A difference was not chosen, or cannot be chosen so. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
  constructor(readonly code: 'CHOICE_MISSING' | 'CHOICE_UNKNOWN' | 'CHOICE_NOT_POSSIBLE', readonly difference: string, message: string) { super(message); }
}

/** Names a difference by what it says: with other sources it is another one. */
export const differenceId = (difference: ImportDifference): string => createHash('sha256').update(canonicalJson(difference)).digest('hex').slice(0, 16);

export function supplementOf(known: FormDocumentLike, paper: FormDocumentLike): Supplement {
  const before = new Map(unitsOf(known).map((unit) => [placeOf(unit), unit]));
  const said = unitsOf(paper).map((unit) => ({ unit, earlier: before.get(placeOf(unit)) }));
  return {
    filled: said.filter(({ earlier }) => !earlier).map(({ unit }) => unit),
    differences: said.flatMap(({ unit, earlier }): readonly ImportDifference[] =>
      !earlier || canonicalJson(earlier.value) === canonicalJson(unit.value) ? [] : [{ with: 'message', section: unit.section, field: unit.field, data: unit.value, other: earlier.value }]),
  };
}

/**
 * The document as a person decided it. Every difference needs its choice: nothing is taken in silence.
 * @param known what was known before; null where the paper opens a request
 * @throws ChoiceError
 */
export function takenOver(paper: FormDocumentLike, differences: readonly ImportDifference[], choices: readonly Choice[], known: FormDocumentLike | null): FormDocumentLike {
  const chosen = chosenOf(differences, choices);
  const read = chosen.reduce((document, { difference, choice }) => (choice.take === 'page' ? withUnit(document, asPrinted(difference, choice)) : document), paper);
  if (known === null) return read;
  const stays = new Set(chosen.filter(({ choice }) => choice.take === 'kept').map(({ difference }) => placeOf({ section: difference.section ?? '', field: difference.field ?? '' })));
  return unitsOf(read).filter((unit) => !stays.has(placeOf(unit))).reduce(withUnit, known);
}

interface Chosen {
  readonly difference: ImportDifference;
  readonly choice: Choice;
}

function chosenOf(differences: readonly ImportDifference[], choices: readonly Choice[]): readonly Chosen[] {
  const open = new Map(differences.map((difference) => [differenceId(difference), difference]));
  const unknown = choices.find(({ difference }) => !open.has(difference));
  if (unknown) throw new ChoiceError('CHOICE_UNKNOWN', unknown.difference, 'This choice is about no difference of this paper: read the check again.');
  return [...open].map(([id, difference]) => {
    const choice = choices.find((each) => each.difference === id);
    if (!choice) throw new ChoiceError('CHOICE_MISSING', id, `Choose what holds${difference.section === null ? '' : ` in section ${difference.section}`}: the sources do not say the same.`);
    if ((choice.take === 'kept') !== (difference.with === 'message') && choice.take !== 'data') throw new ChoiceError('CHOICE_NOT_POSSIBLE', id, difference.with === 'message' ? 'Choose "data" (as the paper says) or "kept" (as it was known).' : 'Choose "data" (as attached) or "page" (as printed).');
    return { difference, choice };
  });
}

function asPrinted(difference: ImportDifference, { value, difference: id }: Choice): Unit {
  const { section, field, data } = difference;
  if (section === null || field === null || typeof data !== 'string') throw new ChoiceError('CHOICE_NOT_POSSIBLE', id, 'This line of the page belongs to no one field: take the data, and write in a field what the page says.');
  if (!value?.trim()) throw new ChoiceError('CHOICE_NOT_POSSIBLE', id, 'Write the whole text of this field as the page has it.');
  if (value.trim() === data.trim()) throw new ChoiceError('CHOICE_NOT_POSSIBLE', id, 'This is what the data say, and not what the page says: take the data, or write what is printed.');
  return { section, field, value: value.trim() };
}

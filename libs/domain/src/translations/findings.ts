import { MOST_CHARACTERS, TOO_LONG } from '../forms/check-length';
import type { Finding, RuleLevel } from '../forms/document';
import { sameLanguage } from '../forms/engine/same-language';
import { differenceFindings } from './compare-segments';
import { termsLost, type GlossaryTerm } from './glossary';
import type { Segment } from './translation';

/** The second language of a draft, and who is to read it. */
export interface SecondLanguage {
  /** BCP 47: language of the document. */
  readonly lang: string;
  /** BCP 47: the second language on the paper. */
  readonly also: string;
  /** English name of `also`. */
  readonly name: string;
  /** Languages that the requested State accepts. */
  readonly accepted: readonly string[];
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Whether a second language is the first one, in whatever script: a paper has two different ones. */
export const isFirstLanguage = (lang: string, also: string): boolean => primary(lang) === primary(also);

/** Whether the requested State reads this language. */
export const isAccepted = (lang: string, accepted: readonly string[]): boolean => accepted.some((one) => sameLanguage(lang, one));

/** Whether the translation is what makes the request readable at all: then it must be whole. */
export const isNeeded = ({ lang, also, accepted }: SecondLanguage): boolean => !isAccepted(lang, accepted) && isAccepted(also, accepted);

interface GapWords {
  /** Rule where the gap blocks sending, and where a reason is enough. */
  readonly rule: Readonly<Record<'block' | 'reason', string>>;
  readonly one: string;
  readonly more: string;
  readonly then: string;
}

const gapWords: Readonly<Record<'missing' | 'stale' | 'machine', GapWords>> = {
  missing: { rule: { block: 'TRN-01', reason: 'TRN-04' }, one: 'is not translated', more: 'are not translated', then: 'Translate' },
  stale: { rule: { block: 'TRN-02', reason: 'TRN-05' }, one: 'was changed after it was translated', more: 'were changed after they were translated', then: 'Bring the translation up to date' },
  machine: { rule: { block: 'TRN-03', reason: 'TRN-06' }, one: 'has a machine draft that nobody revised and that is never sent', more: 'have a machine draft that nobody revised and that is never sent', then: 'Revise and save under a name' },
};

/** What the translation still lacks: one finding for each kind of gap, so that one reason answers it, however long the document is. */
export function translationFindings(language: SecondLanguage, segments: readonly Segment[]): readonly Finding[] {
  if (isFirstLanguage(language.lang, language.also)) {
    return [ofWhole('TRN-07', 'block', `The document is in ${language.name} already: choose another second language, or none.`)];
  }
  const level = isNeeded(language) ? 'block' : 'reason';
  return (['missing', 'stale', 'machine'] as const).flatMap((state) => gap(language, level, segments, state));
}

function gap({ name }: SecondLanguage, level: 'block' | 'reason', segments: readonly Segment[], state: keyof typeof gapWords): readonly Finding[] {
  const open = segments.filter((segment) => segment.state === state);
  const [first] = open;
  if (first === undefined) return [];
  const { rule, one, more, then } = gapWords[state];
  const otherwise = level === 'block' ? 'the requested State reads only the translation' : 'or say why the paper goes out without it';
  const counted = `${open.length} of ${segments.length} paragraphs ${open.length === 1 ? one : more} (${name})`;
  return [ofWhole(rule[level], level, `${counted}, first “${first.label}” in section ${first.section}. ${then}: ${otherwise}.`)];
}

/** A translation longer than a paper holds: as with the text itself, nobody may set it aside. */
export function lengthFindings({ name }: Pick<SecondLanguage, 'name'>, segments: readonly Segment[]): readonly Finding[] {
  const lengths = segments.map(({ label, section, translation }) => ({ label, section, characters: translation === null ? 0 : translation.text.normalize('NFC').length + translation.translator.length }));
  const all = lengths.reduce((sum, { characters }) => sum + characters, 0);
  const [longest] = lengths.toSorted((a, b) => b.characters - a.characters);
  if (all <= MOST_CHARACTERS || longest === undefined) return [];
  return [ofWhole(TOO_LONG, 'block', `The translation (${name}) has ${all.toLocaleString('en')} characters, and a paper holds ${MOST_CHARACTERS.toLocaleString('en')}: it could not be made. The longest paragraph is “${longest.label}” in section ${longest.section}. Shorten it there, or move long texts into attachments.`)];
}

/** Terms of the glossary that the translation says otherwise: one advice. */
export function termFindings(segments: readonly Segment[], terms: readonly GlossaryTerm[]): readonly Finding[] {
  const lost = segments.flatMap((segment) => (segment.translation === null || segment.state === 'stale' ? [] : termsLost(segment.text, segment.translation.text, terms).map((term) => ({ segment, term }))));
  const [first] = lost;
  if (first === undefined) return [];
  const words = [...new Set(lost.map(({ term }) => `“${term.term}” is “${term.rendering}”`))];
  const named = words.length > MOST_TERMS ? `${words.slice(0, MOST_TERMS).join(', ')} and ${words.length - MOST_TERMS} more` : words.join(', ');
  return [ofWhole('TRN-08', 'advice', `In the glossary ${named}: the translation says it otherwise, first in “${first.segment.label}”.`)];
}

/** Figures, days, addresses and names that the translation has otherwise, in what people translated and is current: advice, at the text. */
export const factFindings = ({ lang, also }: Pick<SecondLanguage, 'lang' | 'also'>, segments: readonly Segment[]): readonly Finding[] =>
  differenceFindings(
    segments.flatMap(({ at, section, label, place, text: source, state, translation }) => (translation === null || (state !== 'human' && state !== 'certified') ? [] : [{ at, section, label, place, source, translation: translation.text }])),
    { from: lang, to: also },
  );

const MOST_TERMS = 6;
const ofWhole = (rule: string, level: RuleLevel, message: string): Finding => ({ rule, level, section: '', field: '', message });

/**
 * The findings of a draft with those of its translation. What blocks for want of a language that the requested State reads
 * (GEN-06) is settled by a second language that it does read: its gaps block in its place.
 */
export const withTranslation = (findings: readonly Finding[], language: SecondLanguage, lacking: readonly Finding[]): readonly Finding[] =>
  [...(isAccepted(language.also, language.accepted) ? findings.filter(({ rule }) => rule !== 'GEN-06') : findings), ...lacking];

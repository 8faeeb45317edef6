import type { Finding } from '../forms/document';
import { sameLanguage } from '../forms/engine/same-language';
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

const gaps: Readonly<Record<'missing' | 'stale' | 'machine', GapWords>> = {
  missing: { rule: { block: 'TRN-01', reason: 'TRN-04' }, one: 'is not translated', more: 'are not translated', then: 'Translate' },
  stale: { rule: { block: 'TRN-02', reason: 'TRN-05' }, one: 'was changed after it was translated', more: 'were changed after they were translated', then: 'Bring the translation up to date' },
  machine: { rule: { block: 'TRN-03', reason: 'TRN-06' }, one: 'has a machine draft that nobody revised; it is never sent', more: 'have a machine draft that nobody revised; it is never sent', then: 'Revise it and save it under a name' },
};

/** What the translation still lacks, one finding for each text and kind of gap. */
export function translationFindings(language: SecondLanguage, segments: readonly Segment[]): readonly Finding[] {
  if (isFirstLanguage(language.lang, language.also)) {
    return [{ rule: 'TRN-07', level: 'block', section: '', field: '', message: `The document is in ${language.name} already: choose another second language, or none.` }];
  }
  const level = isNeeded(language) ? 'block' : 'reason';
  const texts = [...new Set(segments.map(({ at }) => at))];
  return texts.flatMap((at) => {
    const own = segments.filter((segment) => segment.at === at);
    return (['missing', 'stale', 'machine'] as const).flatMap((state) => gap(language, level, own, state));
  });
}

function gap({ name }: SecondLanguage, level: 'block' | 'reason', text: readonly Segment[], state: keyof typeof gaps): readonly Finding[] {
  const [first] = text;
  const count = text.filter((segment) => segment.state === state).length;
  if (first === undefined || count === 0) return [];
  const { rule, one, more, then } = gaps[state];
  const counted = text.length === 1 ? `“${first.label}” ${one}` : `${count} of ${text.length} paragraphs of “${first.label}” ${count === 1 ? one : more}`;
  const otherwise = level === 'block' ? 'the requested State reads only the translation' : 'or say why the paper goes out without it';
  return [{ rule: rule[level], level, section: first.section, field: fieldOf(first.at), message: `${counted} (${name}). ${then}: ${otherwise}.` }];
}

/** Terms of the glossary that a translation says otherwise: advice, one for each text. */
export function termFindings(segments: readonly Segment[], terms: readonly GlossaryTerm[]): readonly Finding[] {
  const lost = segments.flatMap((segment) => (segment.translation === null || segment.state === 'stale' ? [] : termsLost(segment.text, segment.translation.text, terms).map((term) => ({ segment, term }))));
  return [...new Set(lost.map(({ segment }) => segment.at))].flatMap((at) => {
    const own = lost.filter(({ segment }) => segment.at === at);
    const words = [...new Set(own.map(({ term }) => `“${term.term}” is “${term.rendering}”`))].join(', ');
    const [{ segment } = { segment: undefined }] = own;
    return segment === undefined ? [] : [{ rule: 'TRN-08', level: 'advice' as const, section: segment.section, field: fieldOf(at), message: `In the glossary ${words}: the translation of “${segment.label}” says it otherwise.` }];
  });
}

/** Pointer inside the section, of a pointer into the document. */
export const fieldOf = (at: string): string => at.split('/').slice(3).map((step) => `/${step}`).join('');

/**
 * The findings of a draft with those of its translation. What blocks for want of a language that the requested State reads
 * (GEN-06) is settled by a second language that it does read: its gaps block in its place.
 */
export const withTranslation = (findings: readonly Finding[], language: SecondLanguage, lacking: readonly Finding[]): readonly Finding[] =>
  [...(isAccepted(language.also, language.accepted) ? findings.filter(({ rule }) => rule !== 'GEN-06') : findings), ...lacking];

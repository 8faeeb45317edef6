import type { Finding, RuleLevel } from '../forms/document';
import { sameLanguage } from '../forms/engine/same-language';
import type { Segment, SegmentState } from './translation';

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

/** Whether the requested State reads this language. */
export const isAccepted = (lang: string, accepted: readonly string[]): boolean => accepted.some((one) => sameLanguage(lang, one));

/** Whether the translation is what makes the request readable at all: then it must be whole. */
export const isNeeded = ({ lang, also, accepted }: SecondLanguage): boolean => !isAccepted(lang, accepted) && isAccepted(also, accepted);

const rules: Readonly<Partial<Record<SegmentState, readonly [rule: string, one: string, more: string, then: string]>>> = {
  missing: ['TRN-01', 'is not translated', 'are not translated', 'Translate'],
  stale: ['TRN-02', 'was changed after it was translated', 'were changed after they were translated', 'Bring the translation up to date'],
  machine: ['TRN-03', 'has a machine draft that nobody revised; it is never sent', 'have a machine draft that nobody revised; it is never sent', 'Revise it and save it under a name'],
};

/** What the translation still lacks, one finding for each text and kind of gap. */
export function translationFindings(language: SecondLanguage, segments: readonly Segment[]): readonly Finding[] {
  if (sameLanguage(language.lang, language.also)) {
    return [{ rule: 'TRN-04', level: 'block', section: '', field: '', message: `The document is in ${language.name} already: choose another second language, or none.` }];
  }
  const level = isNeeded(language) ? 'block' : 'reason';
  const texts = [...new Set(segments.map(({ at }) => at))];
  return texts.flatMap((at) => {
    const own = segments.filter((segment) => segment.at === at);
    return (['missing', 'stale', 'machine'] as const).flatMap((state) => gap(language, level, own, state));
  });
}

function gap({ name }: SecondLanguage, level: RuleLevel, text: readonly Segment[], state: SegmentState): readonly Finding[] {
  const [first] = text;
  const count = text.filter((segment) => segment.state === state).length;
  const words = rules[state];
  if (first === undefined || words === undefined || count === 0) return [];
  const [rule, one, more, then] = words;
  const counted = text.length === 1 ? `“${first.label}” ${one}` : `${count} of ${text.length} paragraphs of “${first.label}” ${count === 1 ? one : more}`;
  const otherwise = level === 'block' ? 'the requested State reads only the translation' : 'or say why the paper goes out without it';
  return [{ rule, level, section: first.section, field: fieldOf(first.at), message: `${counted} (${name}). ${then}: ${otherwise}.` }];
}

/** Pointer inside the section, of a pointer into the document. */
export const fieldOf = (at: string): string => at.split('/').slice(3).map((step) => `/${step}`).join('');

/**
 * The findings of a draft with those of its translation. What blocks for want of a language that the requested State reads
 * (GEN-06) is settled by a second language that it does read: its gaps block in its place.
 */
export const withTranslation = (findings: readonly Finding[], language: SecondLanguage, gaps: readonly Finding[]): readonly Finding[] =>
  [...(isAccepted(language.also, language.accepted) ? findings.filter(({ rule }) => rule !== 'GEN-06') : findings), ...gaps];

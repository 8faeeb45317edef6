import type { Finding } from '../forms/document';
import { factDifferences, type FactDifferences } from './facts/compare-facts';
import { isShort } from './short';

/** An original beside its translation: a paragraph, or a whole text. */
export interface ComparedText {
  /** JSON pointer of the text in the document: `/values/10/facts`. */
  readonly at: string;
  readonly section: string;
  /** English: label of the field. */
  readonly label: string;
  /** Counted from 0 within the text. */
  readonly place: number;
  readonly source: string;
  readonly translation: string;
}

/** Languages of original and translation (BCP 47). */
export interface Languages {
  readonly from: string;
  readonly to: string;
}

/** What a translation has otherwise than its original. */
export interface SegmentDifferences extends FactDifferences {
  readonly short: boolean;
}

/** A paragraph, or a text, beside its translation. */
export const differencesOf = ({ source, translation }: Pick<ComparedText, 'source' | 'translation'>, { from, to }: Languages): SegmentDifferences => ({
  ...factDifferences({ text: source, lang: from }, { text: translation, lang: to }), short: isShort(source, translation),
});

/** Words that one finding names; the page of the translation names them all. */
const MOST = 12;

/** Figures, days, addresses and names that differ (TRN-09), and translations that are short (TRN-10): one advice for each text, at its place. */
export function differenceFindings(compared: readonly ComparedText[], languages: Languages): readonly Finding[] {
  return [...new Set(compared.map(({ at }) => at))].flatMap((at) => {
    const paragraphs = compared.filter((each) => each.at === at);
    const told = paragraphs.map((each) => ({ ...each, ...differencesOf(each, languages) }));
    const [first] = told;
    if (first === undefined) return [];
    const many = paragraphs.length > 1 || first.place > 0;
    const field = at.slice(`/values/${first.section}`.length);
    const of = (rule: string, messages: readonly string[]): readonly Finding[] => (messages.length === 0 ? [] : [{ rule, level: 'advice', section: first.section, field, message: messages.join(' ') }]);
    return [
      ...of('TRN-09', told.filter(({ missing, added }) => missing.length + added.length > 0).map((each) => `${many ? `Paragraph ${each.place + 1}: ` : ''}${sentence(each)}`)),
      ...of('TRN-10', told.filter(({ short }) => short).map(({ place }) => `${many ? `Paragraph ${place + 1}: the` : 'The'} translation is much shorter than the original: look whether something was left out.`)),
    ];
  });
}

/** "192.0.2.61 is in the original, not in the translation; 192.0.2.16 is in the translation only." */
function sentence({ missing, added }: FactDifferences): string {
  const original = missing.length === 0 ? [] : [`${named(missing)} in the original, not in the translation`];
  const only = added.length === 0 ? [] : [`${named(added)} in the translation only`];
  return `${[...original, ...only].join('; ')}.`;
}

const named = (words: readonly string[]): string => `${words.slice(0, MOST).join(', ')}${words.length > MOST ? ` and ${words.length - MOST} more` : ''} ${words.length === 1 ? 'is' : 'are'}`;

import type { Finding, FormDocument } from '../forms/document';
import { narratives } from '../forms/narratives';
import type { TranslatedText } from '../forms/paper-order';
import { differenceFindings, type ComparedText } from './compare-segments';
import { paragraphsOf } from './paragraphs';

/** What translations that are given with a document have otherwise than its texts: by paragraph where both have as many. */
export function findingsOfTranslations(document: FormDocument, also: string, given: readonly Pick<TranslatedText, 'at' | 'text'>[]): readonly Finding[] {
  const translations = new Map(given.map(({ at, text }) => [at, text]));
  const compared = narratives(document).flatMap(({ at, section, label, text }): readonly ComparedText[] => {
    const translation = translations.get(at);
    if (translation === undefined) return [];
    const [own, theirs] = [paragraphsOf(text), paragraphsOf(translation)];
    const pairs = own.length === theirs.length ? own.map((source, place) => [source, theirs[place] ?? ''] as const) : [[text, translation] as const];
    return pairs.map(([source, other], place) => ({ at, section, label, place, source, translation: other }));
  });
  return differenceFindings(compared, { from: document.lang, to: also });
}

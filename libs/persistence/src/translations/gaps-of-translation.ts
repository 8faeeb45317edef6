import { factFindings, lengthFindings, termFindings, translationFindings, withTranslation, type Finding } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { documentOf, type DraftContent } from '../readers/draft-row';
import { glossaryOf } from './glossary';
import type { TranslatedOf } from './kept-translations';
import { translationOf } from './translation-of';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** A draft, or a standard document by its own id, with who is to read it. */
interface Written extends DraftContent, TranslatedOf {
  readonly also: string | null;
  readonly acceptedLanguages: readonly string[];
}

/** The findings of a draft or standard document with those of its second language, where it has one. */
export async function withGapsOfTranslation(tx: AgencyTransaction, draft: Written, findings: readonly Finding[]): Promise<readonly Finding[]> {
  if (draft.also === null) return findings;
  const { segments } = await translationOf(tx, draft, documentOf(draft), draft.also);
  const language = { lang: draft.lang, also: draft.also, name: names.of(draft.also) ?? draft.also, accepted: draft.acceptedLanguages };
  const terms = await glossaryOf(tx, { from: draft.lang, to: draft.also });
  return withTranslation(findings, language, [...translationFindings(language, segments), ...factFindings(language, segments), ...termFindings(segments, terms), ...lengthFindings(language, segments)]);
}

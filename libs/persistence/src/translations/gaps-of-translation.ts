import { termFindings, translationFindings, withTranslation, type Finding } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { documentOf, type DraftRow } from '../readers/draft-row';
import { glossaryOf } from './glossary';
import { translationOf } from './translation-of';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The findings of a draft with those of its second language, where it has one. */
export async function withGapsOfTranslation(tx: AgencyTransaction, draft: DraftRow, findings: readonly Finding[]): Promise<readonly Finding[]> {
  if (draft.also === null) return findings;
  const { segments } = await translationOf(tx, draft.requestId, documentOf(draft), draft.also);
  const language = { lang: draft.lang, also: draft.also, name: names.of(draft.also) ?? draft.also, accepted: draft.acceptedLanguages };
  const terms = await glossaryOf(tx, { from: draft.lang, to: draft.also });
  return withTranslation(findings, language, [...translationFindings(language, segments), ...termFindings(segments, terms)]);
}

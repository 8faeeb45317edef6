import type { Certification, KeptTranslation } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../database';

/** Whose paragraphs: those of the draft of a request, or of a standard document made in it. */
export interface TranslatedOf {
  readonly requestId: string;
  readonly standardDocumentId?: string | null;
}

/** The last row of each paragraph, also one that took back what was there. */
export interface TranslationRow extends Omit<KeptTranslation, 'state'> {
  readonly version: number;
  readonly state: KeptTranslation['state'] | 'missing';
  readonly savedBy: string;
}

interface Row extends Omit<TranslationRow, 'savedAt' | 'certification'> {
  readonly savedAt: Date;
  readonly certification: Certification | null;
}

/** What was saved for the paragraphs of a request in a language, of its draft now or of an earlier one; or of one standard document made in it. */
export async function keptTranslations(tx: AgencyTransaction, { requestId, standardDocumentId = null }: TranslatedOf, lang: string): Promise<readonly TranslationRow[]> {
  const rows = await tx.query<Row>(
    `SELECT DISTINCT ON (s.source_sha256) s.source_sha256 AS "sourceSha256", s.version, s.at, s.source, s.text, s.state, s.translator, s.certification,
            s.replaces_sha256 AS replaces, n.name AS "savedBy", s.saved_at AS "savedAt"
       FROM translation_segment s JOIN person n ON n.id = s.saved_by
      WHERE s.request_id = $1 AND s.lang = $2 AND s.standard_document_id IS NOT DISTINCT FROM $3 ORDER BY s.source_sha256, s.version DESC`,
    [requestId, lang, standardDocumentId],
  );
  return rows.map((row) => ({ ...row, savedAt: isoSeconds(row.savedAt) }));
}

export const isKept = (row: TranslationRow): row is TranslationRow & KeptTranslation => row.state !== 'missing';

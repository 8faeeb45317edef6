import { alignSegments, narratives, segmentsOf, type FormDocument, type FormNarrative, type Segment } from '@comity/domain';
import { sha256Hex } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { isKept, keptTranslations, type TranslatedOf, type TranslationRow } from './kept-translations';

/** A paragraph of a draft with what stands for it in another language. */
export interface DraftSegment extends Segment {
  /** Version of what was saved for exactly these words; 0 where nothing was. */
  readonly version: number;
  readonly saved: TranslationRow | null;
}

export interface DraftTranslation {
  readonly texts: readonly FormNarrative[];
  readonly segments: readonly DraftSegment[];
}

/** The translation of a document of a request as it stands. */
export async function translationOf(tx: AgencyTransaction, of: TranslatedOf, document: FormDocument, lang: string): Promise<DraftTranslation> {
  const texts = narratives(document);
  const rows = await keptTranslations(tx, of, lang);
  const saved = new Map(rows.map((row) => [row.sourceSha256, row]));
  const segments = alignSegments(segmentsOf(texts, sha256Hex), rows.filter(isKept));
  return { texts, segments: segments.map((segment) => ({ ...segment, version: saved.get(segment.sha256)?.version ?? 0, saved: saved.get(segment.sha256) ?? null })) };
}

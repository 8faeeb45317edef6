import type { Certification, TranslationState } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { insertRows } from '../recording/insert-rows';
import type { TranslatedDocument } from './translated-document';
import { translationOf, type DraftSegment } from './translation-of';

/** What a person saves for one paragraph. */
export interface SavedSegment {
  readonly lang: string;
  readonly sourceSha256: string;
  /** The version that the writer had read. */
  readonly version: number;
  /** `missing` takes back what is there. */
  readonly state: TranslationState | 'missing';
  readonly text: string;
  readonly translator: string;
  readonly certification: Certification | null;
  readonly personId: string;
  readonly now: string;
}

/** `gone`: the document has no such paragraph (any more); `not-now`: it allows no writing. */
export type SegmentSaving = 'saved' | 'changed' | 'gone' | 'not-now';

/** Saves a paragraph of a document that was read with `lock`; of two who write at once the second is told. */
export async function saveSegment(tx: AgencyTransaction, of: TranslatedDocument, saved: SavedSegment): Promise<SegmentSaving> {
  if (!of.writable) return 'not-now';
  const { segments } = await translationOf(tx, of, of.document, saved.lang);
  const segment = segments.find(({ sha256 }) => sha256 === saved.sourceSha256);
  if (segment === undefined) return 'gone';
  if (segment.version !== saved.version) return 'changed';
  // Nobody becomes a translator by saving what stands there already.
  if (!isSame(segment, saved)) await insertRows(tx, 'translation_segment', [rowOf(tx, of, segment, saved)]);
  return 'saved';
}

const isSame = ({ saved: kept }: DraftSegment, saved: SavedSegment): boolean =>
  kept === null
    ? saved.state === 'missing'
    : kept.state === saved.state && (saved.state === 'missing' || (kept.text === saved.text && kept.translator === saved.translator && JSON.stringify(kept.certification) === JSON.stringify(saved.certification)));

const rowOf = (tx: AgencyTransaction, { requestId, standardDocumentId }: TranslatedDocument, segment: DraftSegment, saved: SavedSegment) => ({
  request_id: requestId, standard_document_id: standardDocumentId, lang: saved.lang, source_sha256: segment.sha256, version: saved.version + 1, agency_id: tx.agencyId, at: segment.at, source: segment.text,
  text: saved.state === 'missing' ? '' : saved.text, state: saved.state, translator: saved.state === 'missing' ? '' : saved.translator, certification: saved.certification,
  replaces_sha256: segment.state === 'stale' ? (segment.translation?.sourceSha256 ?? null) : (segment.saved?.replaces ?? null), saved_by: saved.personId, saved_at: saved.now,
});

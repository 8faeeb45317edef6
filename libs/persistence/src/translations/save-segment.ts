import type { Certification, Stage, TranslationState } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { documentOf, readDraft } from '../readers/draft-row';
import { insertRows } from '../recording/insert-rows';
import { translationOf, type DraftSegment } from './translation-of';

/** What a person saves for one paragraph. */
export interface SavedSegment {
  readonly requestId: string;
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

export type SegmentSaving =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'changed' }
  /** The draft has no such paragraph (any more). */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'not-now'; readonly stage: Stage };

const writable: readonly string[] = ['draft', 'returned'];

/** The request is locked, so that what is checked and approved is what is there; of two who write at once the second is told. */
export async function saveSegment(tx: AgencyTransaction, saved: SavedSegment): Promise<SegmentSaving> {
  const [request] = await tx.query<{ stage: Stage }>('SELECT stage FROM request WHERE id = $1 FOR UPDATE', [saved.requestId]);
  if (!request || !writable.includes(request.stage)) return { outcome: 'not-now', stage: request?.stage ?? 'closed' };
  const draft = await readDraft(tx, saved.requestId);
  const { segments } = draft === null ? { segments: [] } : await translationOf(tx, saved.requestId, documentOf(draft), saved.lang);
  const segment = segments.find(({ sha256 }) => sha256 === saved.sourceSha256);
  if (segment === undefined) return { outcome: 'gone' };
  if (segment.version !== saved.version) return { outcome: 'changed' };
  // Nobody becomes a translator by saving what stands there already.
  if (!isSame(segment, saved)) await insertRows(tx, 'translation_segment', [rowOf(tx, segment, saved)]);
  return { outcome: 'saved' };
}

const isSame = ({ saved: kept }: DraftSegment, saved: SavedSegment): boolean =>
  kept === null
    ? saved.state === 'missing'
    : kept.state === saved.state && (saved.state === 'missing' || (kept.text === saved.text && kept.translator === saved.translator && JSON.stringify(kept.certification) === JSON.stringify(saved.certification)));

const rowOf = (tx: AgencyTransaction, segment: DraftSegment, saved: SavedSegment) => ({
  request_id: saved.requestId, lang: saved.lang, source_sha256: segment.sha256, version: saved.version + 1, agency_id: tx.agencyId, at: segment.at, source: segment.text,
  text: saved.state === 'missing' ? '' : saved.text, state: saved.state, translator: saved.state === 'missing' ? '' : saved.translator, certification: saved.certification,
  replaces_sha256: segment.state === 'stale' ? (segment.translation?.sourceSha256 ?? null) : (segment.saved?.replaces ?? null), saved_by: saved.personId, saved_at: saved.now,
});

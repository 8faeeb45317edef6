import type { PackKind, ParticipationRecord, RecordedRequirement, RuleBook } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A State as a calendar pack names it; with a calendar or without. */
export interface PublishedState {
  readonly code: string;
  readonly name: string;
  /** IANA names, the main one first. */
  readonly zones: readonly string[];
}

/** What the `content` of a pack holds, by kind. The days of a calendar pack stand in tables of their own. */
export interface PackContents {
  readonly calendar: { readonly states: readonly PublishedState[] };
  readonly rules: RuleBook;
  readonly participation: { readonly records: readonly ParticipationRecord[] };
  readonly requirements: { readonly requirements: readonly RecordedRequirement[] };
}

/** A published version without its content. */
export interface PackRecord {
  readonly kind: PackKind;
  readonly version: string;
  readonly digest: string;
  readonly publishedAt: Date;
  /** Counts of what it holds, for people. */
  readonly summary: Readonly<Record<string, number>>;
}

/** All published versions, newest first. */
export const publishedPacks = (tx: AgencyTransaction): Promise<readonly PackRecord[]> =>
  tx.query<PackRecord>('SELECT kind, version, digest, published_at AS "publishedAt", summary FROM pack ORDER BY kind, published_at DESC, version DESC');

/** @throws Error for a version that was never published: what an agency has adopted is kept for good. */
export async function packContent<K extends PackKind>(tx: AgencyTransaction, kind: K, version: string): Promise<PackContents[K]> {
  const [row] = await tx.query<{ content: PackContents[K] }>('SELECT content FROM pack WHERE kind = $1 AND version = $2', [kind, version]);
  if (!row) throw new Error(`The ${kind} pack ${version} is adopted, but not in the database.`);
  return row.content;
}

import { newId } from '@comity/platform';
import type { AgencyTransaction, Database } from '../database';

/** A person's address of a calendar feed, as far as it may be shown. */
export interface FeedRow {
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface FeedOwner {
  readonly agencyId: string;
  readonly personId: string;
}

/** Whose feed a secret opens, by its SHA-256; null for unknown, revoked and deactivated alike. */
export async function feedOwner(db: Database, digest: string): Promise<FeedOwner | null> {
  const [row] = await db.acrossAgencies<FeedOwner>('SELECT agency_id AS "agencyId", person_id AS "personId" FROM feed_owner($1)', [digest]);
  return row ?? null;
}

export async function feedOf(tx: AgencyTransaction, personId: string): Promise<FeedRow | null> {
  const [row] = await tx.query<FeedRow>('SELECT created_at AS "createdAt", read_at AS "readAt" FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL', [personId]);
  return row ?? null;
}

/** Makes an address; an earlier one ends. Two at the same moment follow each other, and the later one stands. */
export async function renewFeed(tx: AgencyTransaction, personId: string, digest: string, now: string): Promise<void> {
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
  await revokeFeed(tx, personId, now);
  await tx.query('INSERT INTO calendar_feed (id, agency_id, person_id, token_digest, created_at) VALUES ($1, $2, $3, $4, $5)', [newId(), tx.agencyId, personId, digest, now]);
}

export async function revokeFeed(tx: AgencyTransaction, personId: string, now: string): Promise<void> {
  await tx.query('UPDATE calendar_feed SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL', [personId, now]);
}

/** Writes down that the feed was read, at most once a minute. */
export async function noteFeedRead(tx: AgencyTransaction, personId: string, now: string): Promise<void> {
  await tx.query(
    "UPDATE calendar_feed SET read_at = $2 WHERE person_id = $1 AND revoked_at IS NULL AND (read_at IS NULL OR read_at <= $2::timestamptz - interval '1 minute')",
    [personId, now],
  );
}

import type { AgencyTransaction } from '../database';

/** What a request can come under: the reference that its authority gave it, or the data inside its paper. */
export type ArrivesUnder = { readonly partnerId: string; readonly reference: string } | { readonly dataSha256: string };

/**
 * Until the transaction ends, nobody else of the agency opens a request, or takes a paper over, under the same: of two who
 * come at once the second sees what the first has recorded.
 */
export async function oneArrivalAtATime(tx: AgencyTransaction, under: readonly ArrivesUnder[]): Promise<void> {
  const keys = under.map((each) => ('dataSha256' in each ? `data ${each.dataSha256}` : `reference ${each.partnerId} ${each.reference}`));
  // One after the other and always in the same order, so that two never wait for each other.
  for (const key of keys.toSorted()) await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('arrival at ' || current_setting('comity.agency') || ' of ' || $1, 0))`, [key]);
}

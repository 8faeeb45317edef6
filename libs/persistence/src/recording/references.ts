import type { AgencyTransaction } from '../database';

/**
 * The next human reference of the agency, `<agency>-<year>-<5 digits>` (cases: `<agency>-C<year>-<5 digits>`), counted per
 * year of the agency's own zone. Never a key in the API.
 * @param at instant, ISO 8601
 */
export async function allotReference(tx: AgencyTransaction, kind: 'request' | 'case', at: string): Promise<string> {
  const [counter] = await tx.query<{ code: string; year: number; last: number }>(
    `WITH own AS (SELECT id, code, extract(year FROM $3::timestamptz AT TIME ZONE zone)::integer AS year FROM agency WHERE id = $1),
          counted AS (
            INSERT INTO reference_counter (agency_id, kind, year, last) SELECT id, $2, year, 1 FROM own
            ON CONFLICT (agency_id, kind, year) DO UPDATE SET last = reference_counter.last + 1 RETURNING last)
     SELECT own.code, own.year, counted.last FROM own, counted`,
    [tx.agencyId, kind, at],
  );
  if (!counter) throw new Error(`There is no agency ${tx.agencyId} in the directory.`);
  return `${counter.code}-${kind === 'case' ? 'C' : ''}${counter.year}-${String(counter.last).padStart(5, '0')}`;
}

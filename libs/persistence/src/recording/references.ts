import { dayIn } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { agencyById } from './agencies';

/**
 * The next human reference of the agency, `<agency>-<year>-<5 digits>` (cases: `<agency>-C<year>-<5 digits>`), counted per
 * year of the agency's own zone. Never a key in the API.
 * @param at instant, ISO 8601
 */
export async function allotReference(tx: AgencyTransaction, kind: 'request' | 'case', at: string): Promise<string> {
  const agency = await agencyById(tx, tx.agencyId);
  const year = Number(dayIn(agency.zone, at).slice(0, 4));
  const [counter] = await tx.query<{ last: number }>(
    `INSERT INTO reference_counter (agency_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (agency_id, kind, year) DO UPDATE SET last = reference_counter.last + 1 RETURNING last`,
    [tx.agencyId, kind, year],
  );
  return `${agency.code}-${kind === 'case' ? 'C' : ''}${year}-${String(counter!.last).padStart(5, '0')}`;
}

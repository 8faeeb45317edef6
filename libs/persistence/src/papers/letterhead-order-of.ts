import type { PaperOrder } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** The picture at the head of the agency's papers; its text comes with the agency itself (`agencyById`). */
export async function letterheadOrderOf(tx: AgencyTransaction): Promise<Pick<PaperOrder, 'letterheadPicture'>> {
  const [adopted] = await tx.query<{ picture: string | null }>('SELECT picture FROM letterhead WHERE agency_id = $1 AND number IS NOT NULL ORDER BY number DESC LIMIT 1', [tx.agencyId]);
  return adopted?.picture ? { letterheadPicture: adopted.picture } : {};
}

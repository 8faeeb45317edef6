import type { PaperOrder } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** Where anybody can ask about the code of a paper: said for the installation at set-up, so that preview and paper agree. */
export async function checkAddressOf(tx: AgencyTransaction): Promise<Pick<PaperOrder, 'checkAddress'>> {
  const [row] = await tx.query<{ address: string | null }>('SELECT check_address AS address FROM installation');
  return row?.address ? { checkAddress: row.address } : {};
}

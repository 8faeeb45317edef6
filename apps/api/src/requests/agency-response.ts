import type { AgencyResponse } from '@comity/http-contract';
import type { AgencyTransaction } from '@comity/persistence';

const columns = `
  id, code, name, name_native AS "nameNative", native_lang AS "nativeLang", country_code AS "countryCode", zone, languages, address, email, tel`;

/** An agency of the directory, which all agencies read. @throws Error for an id that is in no directory */
export async function agencyResponse(tx: AgencyTransaction, id: string): Promise<AgencyResponse> {
  const [row] = await tx.query<Omit<AgencyResponse, 'own'>>(`SELECT ${columns} FROM agency WHERE id = $1`, [id]);
  if (!row) throw new Error('An agency of a request is missing from the directory.');
  return { ...row, own: row.id === tx.agencyId };
}

/** The agency of a code, or null. */
export async function agencyByCode(tx: AgencyTransaction, code: string): Promise<AgencyResponse | null> {
  const [row] = await tx.query<Omit<AgencyResponse, 'own'>>(`SELECT ${columns} FROM agency WHERE code = $1`, [code]);
  return row ? { ...row, own: row.id === tx.agencyId } : null;
}

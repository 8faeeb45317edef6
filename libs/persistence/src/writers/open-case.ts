import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { allotReference } from '../recording/references';

/** Opens a case of the agency. @returns its id */
export async function openCase(tx: AgencyTransaction, given: { readonly title: string; readonly personId: string; readonly now: string }): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO case_file (id, agency_id, reference, title, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, tx.agencyId, await allotReference(tx, 'case', given.now), given.title, given.personId, given.now],
  );
  return id;
}

/** The case of this reference, else of this title, else a new one of this title. @returns its id */
export async function findOrOpenCase(tx: AgencyTransaction, name: string, opened: { readonly personId: string; readonly now: string }): Promise<string> {
  const [known] = await tx.query<{ id: string }>('SELECT id FROM case_file WHERE reference = $1 OR title = $1 ORDER BY reference = $1 DESC, created_at DESC LIMIT 1', [name]);
  return known?.id ?? (await openCase(tx, { title: name, ...opened }));
}

import type { PaperOrder } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** Languages in which a named person has approved the wording of the form as it is now: approvals of earlier wordings do not count. */
export async function approvedWordingsOf(tx: AgencyTransaction, form: string): Promise<Pick<PaperOrder, 'approvedWordings'>> {
  const rows = await tx.query<{ lang: string }>(
    `SELECT w.lang FROM wording w WHERE w.form = $1 AND EXISTS (
       SELECT 1 FROM wording_approval a WHERE a.form = w.form AND a.lang = w.lang AND a.wording_sha256 = w.sha256 AND a.withdrawn_at IS NULL) ORDER BY w.lang`, [form]);
  return rows.length > 0 ? { approvedWordings: rows.map(({ lang }) => lang) } : {};
}

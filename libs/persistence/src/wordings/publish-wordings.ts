import type { AgencyTransaction } from '../database';

/** The wording of a form in a language, as the release has it. */
export interface PublishedWording {
  readonly form: string;
  readonly lang: string;
  readonly sha256: string;
}

/**
 * Writes which wordings the release has, so that approvals are held against them. A release that is set up again after a
 * later one brings its wordings back, and with them the approvals of these. The transaction is one of the owner of the tables.
 * @returns how many are new or other than before
 */
export async function publishWordings(tx: AgencyTransaction, wordings: readonly PublishedWording[], now: string): Promise<number> {
  await tx.query('DELETE FROM wording w WHERE NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($1) AS g(form text, lang text) WHERE g.form = w.form AND g.lang = w.lang)', [JSON.stringify(wordings)]);
  const fresh = await tx.query(
    `INSERT INTO wording (form, lang, sha256, published_at) SELECT form, lang, sha256, $2 FROM jsonb_to_recordset($1) AS given(form text, lang text, sha256 text)
     ON CONFLICT (form, lang) DO UPDATE SET sha256 = excluded.sha256, published_at = excluded.published_at WHERE wording.sha256 <> excluded.sha256 RETURNING form`,
    [JSON.stringify(wordings), now]);
  return fresh.length;
}

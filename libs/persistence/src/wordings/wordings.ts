import { wordingState, type WordingState } from '@comity/domain';
import type { AgencyTransaction } from '../database';

export interface WordingApprovalRecord {
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  readonly wordingSha256: string;
  readonly approvedBy: string;
  readonly post: string;
  readonly competence: string;
  /** YYYY-MM-DD. */
  readonly approvedOn: string;
  readonly enteredBy: { readonly id: string; readonly name: string };
  readonly enteredAt: Date;
  readonly withdrawnBy: { readonly id: string; readonly name: string } | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBecause: string | null;
}

/** A wording of the release with what the agency has said of it, newest first. */
export interface WordingRecord {
  readonly form: string;
  readonly lang: string;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly state: WordingState;
  readonly approvals: readonly WordingApprovalRecord[];
}

const APPROVALS = `
  SELECT a.id, a.form, a.lang, a.wording_sha256 AS "wordingSha256", a.approved_by AS "approvedBy", a.post, a.competence, a.approved_on::text AS "approvedOn",
         json_build_object('id', e.id, 'name', e.name) AS "enteredBy", a.entered_at AS "enteredAt",
         CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END AS "withdrawnBy", a.withdrawn_at AS "withdrawnAt", a.withdrawn_because AS "withdrawnBecause"
    FROM wording_approval a JOIN person e ON e.id = a.entered_by LEFT JOIN person w ON w.id = a.withdrawn_by`;

/** By form and language. */
export async function wordings(tx: AgencyTransaction): Promise<readonly WordingRecord[]> {
  const published = await tx.query<{ form: string; lang: string; sha256: string; publishedAt: Date }>('SELECT form, lang, sha256, published_at AS "publishedAt" FROM wording ORDER BY form, lang');
  const approvals = await tx.query<WordingApprovalRecord>(`${APPROVALS} ORDER BY a.entered_at DESC, a.id DESC`);
  return published.map((wording) => stood(wording, approvals.filter(({ form, lang }) => form === wording.form && lang === wording.lang)));
}

export async function wordingOfForm(tx: AgencyTransaction, form: string, lang: string): Promise<WordingRecord | null> {
  const [wording] = await tx.query<{ form: string; lang: string; sha256: string; publishedAt: Date }>('SELECT form, lang, sha256, published_at AS "publishedAt" FROM wording WHERE form = $1 AND lang = $2', [form, lang]);
  if (!wording) return null;
  return stood(wording, await tx.query<WordingApprovalRecord>(`${APPROVALS} WHERE a.form = $1 AND a.lang = $2 ORDER BY a.entered_at DESC, a.id DESC`, [form, lang]));
}

export async function wordingApproval(tx: AgencyTransaction, id: string): Promise<WordingApprovalRecord | null> {
  const [approval] = await tx.query<WordingApprovalRecord>(`${APPROVALS} WHERE a.id = $1`, [id]);
  return approval ?? null;
}

/** An approval of the present wording that stands counts, whatever else was entered later. */
function stood(wording: Omit<WordingRecord, 'state' | 'approvals'>, approvals: readonly WordingApprovalRecord[]): WordingRecord {
  const standing = approvals.find((each) => each.withdrawnAt === null && each.wordingSha256 === wording.sha256) ?? approvals.find((each) => each.withdrawnAt === null) ?? approvals[0];
  return { ...wording, state: wordingState(wording.sha256, standing ? { wordingSha256: standing.wordingSha256, withdrawn: standing.withdrawnAt !== null } : null), approvals };
}

import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { insertRows } from '../recording/insert-rows';

/** Certificates in PEM, several in one text. */
export interface TrustContent {
  readonly roots: string;
  readonly certificates: string;
  readonly timeStampRoots: string;
  readonly timeStampRequired: boolean;
}

export interface NewTrustPolicy {
  /** Null: for every partner. */
  readonly partnerAgencyId: string | null;
  readonly content: TrustContent;
  /** Calendar dates; the last day counts. */
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
}

export interface TrustPolicyRecord extends NewTrustPolicy {
  readonly id: string;
  readonly partnerCode: string | null;
  readonly partnerName: string | null;
  readonly proposedById: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly adoptedBy: string | null;
  readonly adoptedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

const columns = `
  SELECT t.id, t.partner_agency_id AS "partnerAgencyId", a.code AS "partnerCode", a.name AS "partnerName", t.content, t.valid_from::text AS "from", t.valid_to::text AS "to", t.note,
         t.proposed_by AS "proposedById", p.name AS "proposedBy", t.proposed_at AS "proposedAt", d.name AS "adoptedBy", t.adopted_at AS "adoptedAt", e.name AS "endedBy", t.ended_at AS "endedAt"
    FROM trust_policy t JOIN person p ON p.id = t.proposed_by LEFT JOIN person d ON d.id = t.adopted_by LEFT JOIN person e ON e.id = t.ended_by LEFT JOIN agency a ON a.id = t.partner_agency_id`;

/** Whose signatures this agency believes, newest first. */
export const trustPolicies = async (tx: AgencyTransaction): Promise<readonly TrustPolicyRecord[]> =>
  tx.query<TrustPolicyRecord>(`${columns} ORDER BY t.proposed_at DESC, t.id DESC LIMIT 500`);

export async function trustPolicy(tx: AgencyTransaction, id: string): Promise<TrustPolicyRecord | null> {
  const [row] = await tx.query<TrustPolicyRecord>(`${columns} WHERE t.id = $1`, [id]);
  return row ?? null;
}

/** @returns the id of the proposal */
export async function proposeTrust(tx: AgencyTransaction, { partnerAgencyId, content, from, to, note }: NewTrustPolicy, by: { readonly personId: string; readonly now: string }): Promise<string> {
  const id = newId();
  await insertRows(tx, 'trust_policy', [{
    id, agency_id: tx.agencyId, partner_agency_id: partnerAgencyId, content, valid_from: from, valid_to: to, note, proposed_by: by.personId, proposed_at: by.now,
  }]);
  return id;
}

/** Another administrator adopts what one proposed. @returns whether it was adopted now */
export async function adoptTrust(tx: AgencyTransaction, id: string, by: { readonly personId: string; readonly now: string }): Promise<boolean> {
  const rows = await tx.query(
    'UPDATE trust_policy SET adopted_by = $2, adopted_at = $3 WHERE id = $1 AND adopted_at IS NULL AND ended_at IS NULL AND proposed_by <> $2 RETURNING id', [id, by.personId, by.now]);
  return rows.length > 0;
}

/** Turns a proposal down, or ends a policy: to stop believing takes one. @returns whether it ended now */
export async function endTrust(tx: AgencyTransaction, id: string, by: { readonly personId: string; readonly now: string }): Promise<boolean> {
  const rows = await tx.query('UPDATE trust_policy SET ended_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL RETURNING id', [id, by.personId, by.now]);
  return rows.length > 0;
}

/** Everything that is believed of a partner on a day: what was adopted for it and for every partner. Null: nobody is believed. */
export async function trustOn(tx: AgencyTransaction, partnerAgencyId: string | null, day: string): Promise<TrustContent | null> {
  const rows = await tx.query<{ content: TrustContent }>(
    `SELECT content FROM trust_policy
      WHERE adopted_at IS NOT NULL AND ended_at IS NULL AND (partner_agency_id IS NULL OR partner_agency_id = $1::uuid) AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date)
      ORDER BY adopted_at, id`, [partnerAgencyId, day]);
  if (rows.length === 0) return null;
  const all = (part: 'roots' | 'certificates' | 'timeStampRoots'): string => rows.map(({ content }) => content[part]).filter(Boolean).join('\n');
  return { roots: all('roots'), certificates: all('certificates'), timeStampRoots: all('timeStampRoots'), timeStampRequired: rows.some(({ content }) => content.timeStampRequired) };
}

/** What is believed of the other side of a request. */
export async function trustInRequest(tx: AgencyTransaction, requestId: string, day: string): Promise<TrustContent | null> {
  const [request] = await tx.query<{ partner: string }>('SELECT partner_agency_id AS partner FROM request WHERE id = $1', [requestId]);
  return trustOn(tx, request?.partner ?? null, day);
}

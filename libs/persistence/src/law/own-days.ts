import type { AgencyTransaction } from '../database';

/** A closing day that the agency has adopted, with who stands for it. */
export interface OwnDay {
  readonly id: string;
  readonly region: string | null;
  readonly date: string;
  readonly closed: boolean;
  readonly name: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly adoptedBy: string;
  readonly adoptedAt: Date;
}

/** The agency's own days of a State in a year, oldest adoption first. */
export const ownDays = (tx: AgencyTransaction, state: string, year: number): Promise<readonly OwnDay[]> =>
  tx.query<OwnDay>(
    `SELECT d.id, d.region, d.date::text AS date, d.closed, d.name, d.reason, p.name AS "proposedBy", a.name AS "adoptedBy", d.adopted_at AS "adoptedAt"
       FROM closing_day d JOIN person p ON p.id = d.proposed_by JOIN person a ON a.id = d.adopted_by
      WHERE d.state = $1 AND d.date >= make_date($2, 1, 1) AND d.date < make_date($2 + 1, 1, 1) ORDER BY d.law_number`, [state, year]);

/** The policy of the agency: from how many days on a participation record is stale. */
export async function participationMaxAge(tx: AgencyTransaction): Promise<number> {
  const [row] = await tx.query<{ days: number }>('SELECT participation_max_age_days AS days FROM agency_policy');
  return row?.days ?? 365;
}

/** What the agency has adopted, newest first. */
export interface AdoptedPack {
  readonly kind: string;
  readonly version: string;
  readonly lawNumber: number;
  readonly adoptedAt: Date;
  readonly proposedBy: string | null;
  readonly adoptedBy: string | null;
}

export const adoptedPacks = (tx: AgencyTransaction): Promise<readonly AdoptedPack[]> =>
  tx.query<AdoptedPack>(
    `SELECT k.kind, k.version, k.law_number AS "lawNumber", k.adopted_at AS "adoptedAt", p.name AS "proposedBy", a.name AS "adoptedBy"
       FROM adopted_pack k LEFT JOIN person p ON p.id = k.proposed_by LEFT JOIN person a ON a.id = k.adopted_by ORDER BY k.law_number DESC, k.kind`);

import type { AgencyTransaction } from '../database';
import { dueWithin7Days, hasBegun, isOpen, moveIs, overdueAt } from './request-filter';

export interface DashboardRecord {
  readonly open: number;
  readonly overdue: number;
  readonly due7: number;
  readonly ourMove: number;
  readonly theirMove: number;
  readonly escalations: number;
  readonly byPartner: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly byOfficer: readonly { readonly id: string | null; readonly name: string | null; readonly open: number; readonly due7: number; readonly overdue: number }[];
  readonly byForm: readonly { readonly form: string; readonly open: number; readonly overdue: number }[];
  readonly ruler: readonly { readonly clockId: string; readonly requestId: string; readonly reference: string; readonly side: 'outgoing' | 'incoming'; readonly code: string; readonly form: string; readonly at: Date }[];
}

const figures = (now: string): string => `
  count(*) FILTER (WHERE ${isOpen})::integer AS open,
  count(*) FILTER (WHERE ${overdueAt(now)})::integer AS overdue,
  count(*) FILTER (WHERE ${dueWithin7Days(now)})::integer AS due7`;

/** The figures of the agency at an instant, by the same conditions as the lists behind them. */
export async function dashboardAt(tx: AgencyTransaction, now: string): Promise<DashboardRecord> {
  const [total] = await tx.query<Omit<DashboardRecord, 'byPartner' | 'byOfficer' | 'byForm' | 'ruler'>>(
    `SELECT ${figures('$1')}, count(*) FILTER (WHERE ${moveIs('us')})::integer AS "ourMove", count(*) FILTER (WHERE ${moveIs('them')})::integer AS "theirMove",
            (SELECT count(*)::integer FROM escalation WHERE acknowledged_at IS NULL) AS escalations FROM request r WHERE ${hasBegun}`,
    [now],
  );
  if (!total) throw new Error('A count without a row.');
  const [byPartner, byOfficer, byForm, ruler] = [await partners(tx), await officers(tx, now), await forms(tx, now), await next14Days(tx, now)];
  return { ...total, byPartner, byOfficer, byForm, ruler };
}

const partners = async (tx: AgencyTransaction): Promise<DashboardRecord['byPartner']> =>
  tx.query(`SELECT p.code, p.name, count(*)::integer AS count FROM request r JOIN agency p ON p.id = r.partner_agency_id WHERE ${hasBegun} AND ${moveIs('them')} GROUP BY p.code, p.name ORDER BY 3 DESC, 1`);

const officers = async (tx: AgencyTransaction, now: string): Promise<DashboardRecord['byOfficer']> =>
  tx.query(
    `SELECT o.id, o.name, ${figures('$1')} FROM request r LEFT JOIN person o ON o.id = r.owner_id WHERE ${hasBegun} AND ${isOpen} GROUP BY o.id, o.name ORDER BY o.name NULLS FIRST`,
    [now],
  );

const forms = async (tx: AgencyTransaction, now: string): Promise<DashboardRecord['byForm']> =>
  tx.query(`SELECT r.form, ${figures('$1')} FROM request r WHERE ${hasBegun} AND ${isOpen} GROUP BY r.form ORDER BY r.form`, [now]);

const next14Days = async (tx: AgencyTransaction, now: string): Promise<DashboardRecord['ruler']> =>
  tx.query(
    `SELECT k.id AS "clockId", r.id AS "requestId", r.reference, r.side, k.code, r.form, k.act_by AS at
       FROM clock k JOIN request r ON r.id = k.request_id
      WHERE k.state = 'running' AND k.act_by >= $1::timestamptz AND k.act_by < $1::timestamptz + interval '14 days' ORDER BY k.act_by, k.id LIMIT 500`,
    [now],
  );

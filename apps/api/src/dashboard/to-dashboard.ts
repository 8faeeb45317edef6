import { clockWords } from '@comity/domain';
import type { DashboardResponse } from '@comity/http-contract';
import type { DashboardRecord } from '@comity/persistence';
import { kindOf } from '../forms/kinds';
import { instant } from '../http/instants';

/** The figures, each with the query of the list behind it (escalations: of GET /api/escalations). */
export function toDashboard(record: DashboardRecord, at: string): DashboardResponse {
  return {
    at,
    figures: [
      { code: 'open', count: record.open, query: { view: 'open' } },
      { code: 'overdue', count: record.overdue, query: { view: 'overdue' } },
      { code: 'due-7-days', count: record.due7, query: { view: 'due-7-days' } },
      { code: 'our-move', count: record.ourMove, query: { view: 'needs-us' } },
      { code: 'their-move', count: record.theirMove, query: { view: 'waiting' } },
      { code: 'escalations', count: record.escalations, query: { open: 'true' } },
    ],
    byMove: [
      { who: 'Our agency', move: 'us', count: record.ourMove, query: { view: 'needs-us' } },
      ...record.byPartner.map(({ code, name, count }) => ({ who: name, move: 'them' as const, count, query: { view: 'waiting', partner: code } })),
    ],
    byOfficer: record.byOfficer.map(({ id, name, open, due7, overdue }) => ({ id, name: name ?? 'Nobody yet', open, dueIn7Days: due7, overdue, query: { view: 'open', owner: id ?? 'none' } })),
    byKind: record.byForm.map(({ form, open, overdue }) => ({ form, kind: kindOf(form), open, overdue, query: { view: 'open', form } })),
    ruler: record.ruler.map(({ clockId, requestId, reference, side, code, form, at: end }) => ({
      clockId, requestId, reference, label: clockWords(side, code, null).label, kind: kindOf(form), at: instant(end),
    })),
  };
}

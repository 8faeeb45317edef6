import type { RouteQuestion } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { insertRows } from '../recording/insert-rows';

/** The route that was chosen for a request, as it was offered. */
export interface RouteChoice {
  readonly routeId: string;
  readonly instrument: string | null;
  readonly title: string;
  readonly articles: string;
  readonly rank: number;
  /** Ids of what was offered, best first. */
  readonly offered: readonly string[];
  readonly question: RouteQuestion;
  readonly lawVersion: string;
  readonly reason: string | null;
}

export interface RouteChoiceRecord extends RouteChoice {
  readonly chosenBy: string;
  readonly chosenAt: Date;
}

export async function keepRouteChoice(tx: AgencyTransaction, requestId: string, choice: RouteChoice, by: { readonly personId: string; readonly now: string }): Promise<void> {
  await insertRows(tx, 'route_choice', [{
    request_id: requestId, agency_id: tx.agencyId, question: choice.question, route_id: choice.routeId, instrument: choice.instrument, title: choice.title, articles: choice.articles,
    rank: choice.rank, offered: choice.offered, law_version: choice.lawVersion, reason: choice.reason, chosen_by: by.personId, chosen_at: by.now,
  }]);
}

/** Null where the request was opened without asking for routes. */
export async function routeChoiceOf(tx: AgencyTransaction, requestId: string): Promise<RouteChoiceRecord | null> {
  const [row] = await tx.query<RouteChoiceRecord>(
    `SELECT c.route_id AS "routeId", c.instrument, c.title, c.articles, c.rank, c.offered, c.question, c.law_version AS "lawVersion", c.reason, n.name AS "chosenBy", c.chosen_at AS "chosenAt"
       FROM route_choice c JOIN person n ON n.id = c.chosen_by WHERE c.request_id = $1`, [requestId]);
  return row ?? null;
}

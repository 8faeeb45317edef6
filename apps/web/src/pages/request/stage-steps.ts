import { stageDefinition, type Side, type Stage } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { day } from '../../time/format';

/** Stages that lie ahead on the plain road; side roads (questions, withdrawal) show once they were taken. */
const road: Readonly<Record<Side, readonly Stage[]>> = {
  outgoing: ['draft', 'review', 'signed', 'sent', 'acknowledged', 'replied', 'closed'],
  incoming: ['received', 'acknowledged', 'replied', 'closed'],
};
const rank: Readonly<Record<string, number>> = { returned: 1, 'information-needed': 4, 'part-replied': 5, refused: 5, 'withdrawal-sent': 5 };
const rankIncoming: Readonly<Record<string, number>> = { 'information-asked': 1, 'withdrawal-received': 1, 'part-replied': 2, refused: 2 };
const SHOWN = 7;

/** The stages gone through with their dates, the present one, and what is still to come. */
export function stageSteps({ side, stage, stages }: RequestResponse, zone: string): { readonly steps: readonly { readonly name: string; readonly on?: string }[]; readonly current: number } {
  const passed = stages.map((each) => ({ name: each.status, on: day(each.at, zone, false) }));
  const way = road[side];
  const here = way.indexOf(stage) >= 0 ? way.indexOf(stage) : ((side === 'outgoing' ? rank : rankIncoming)[stage] ?? 0);
  const ahead = stage === 'closed' ? [] : way.slice(here + 1).map((each) => ({ name: stageDefinition(side, each).status }));
  const room = Math.max(2, SHOWN - ahead.length);
  const shown = passed.slice(-room);
  return { steps: [...shown, ...ahead], current: shown.length - 1 };
}

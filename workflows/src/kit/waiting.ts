import { condition } from '@temporalio/workflow';
import type { RequestLane } from './request-lane';
import type { RunStage } from './stage';

/** Pause before a rung is proposed again that was due and yet not fired. */
const againAfterMs = 10_000;

/** Waits for the next command and, with the soonest wake of the state, climbs the ladder of the clocks that run. */
export const waiting: RunStage = async (lane, leaving) => {
  const { stage } = lane.state;
  const over = () => lane.state.stage !== stage || leaving();
  let notBefore = 0;
  while (!over()) {
    const wake = lane.nextWake;
    const rest = () => over() || !sameWake(lane, wake);
    if (!wake) {
      await condition(rest);
      continue;
    }
    const wait = Math.max(dueMs(wake.at), notBefore) - Date.now();
    if (wait > 0 && (await condition(rest, wait))) continue;
    await lane.fire(wake);
    notBefore = sameWake(lane, wake) ? Date.now() + againAfterMs : 0;
  }
};

/** Recorded instants carry no milliseconds: a rung proposed within its second would seem too early to the record. */
const dueMs = (at: string): number => Math.ceil(Date.parse(at) / 1000) * 1000;

function sameWake(lane: RequestLane, wake: RequestLane['nextWake']): boolean {
  const next = lane.nextWake;
  return next?.clockId === wake?.clockId && next?.dueVersion === wake?.dueVersion && next?.rung === wake?.rung && next?.at === wake?.at;
}

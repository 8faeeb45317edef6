import type { Stage } from '@comity/domain';
import { delivering } from './delivering';
import { refused } from './refusals';
import type { RequestLane } from './request-lane';
import { settle } from './settle';
import type { RunStage } from './stage';

/** Walks from stage to stage until the request is closed or the run is left; then lets everybody finish. */
export async function runStages<S extends Stage>(lane: RequestLane, stages: Readonly<Record<S, RunStage>>, leaving: () => boolean): Promise<void> {
  await lane.open();
  if (lane.missing) {
    await settle();
    // Failed, not completed: the id stays free for a row that comes later.
    throw refused({ code: 'REQUEST_CLOSED', message: 'There is no such request.' });
  }
  await Promise.all([walk(lane, stages, leaving), delivering(lane, leaving)]);
  await settle();
}

async function walk<S extends Stage>(lane: RequestLane, stages: Readonly<Record<S, RunStage>>, leaving: () => boolean): Promise<void> {
  while (!lane.closed && !leaving()) await runStage(lane, stages, leaving);
}

function runStage<S extends Stage>(lane: RequestLane, stages: Readonly<Record<S, RunStage>>, leaving: () => boolean): Promise<void> {
  const run = (stages as Partial<Record<Stage, RunStage>>)[lane.state.stage];
  if (!run) throw new Error(`This side has no stage ${lane.state.stage}.`);
  return run(lane, leaving);
}

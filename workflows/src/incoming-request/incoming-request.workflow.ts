import { continueAsNew } from '@temporalio/workflow';
import type { IncomingStage } from '@comity/domain';
import type { RequestInput } from '../contract';
import { listen } from '../kit/listen';
import { RequestLane } from '../kit/request-lane';
import { runStages } from '../kit/run-stages';
import type { RunStage } from '../kit/stage';
import { waiting } from '../kit/waiting';

const stages: Record<Exclude<IncomingStage, 'closed'>, RunStage> = {
  received: waiting,
  acknowledged: waiting,
  'information-asked': waiting,
  replied: waiting,
  'part-replied': waiting,
  refused: waiting,
  'withdrawal-received': waiting,
};

/** A request of the executing agency, from its receipt to its closing. */
export async function incomingRequest(input: RequestInput): Promise<void> {
  const lane = new RequestLane(input);
  await runStages(lane, stages, listen(lane));
  if (!lane.closed) await continueAsNew<typeof incomingRequest>(lane.toInput());
}

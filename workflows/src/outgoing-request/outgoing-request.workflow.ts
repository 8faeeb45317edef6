import { continueAsNew } from '@temporalio/workflow';
import type { OutgoingStage } from '@comity/domain';
import type { RequestInput } from '../contract';
import { listen } from '../kit/listen';
import { RequestLane } from '../kit/request-lane';
import { runStages } from '../kit/run-stages';
import type { RunStage } from '../kit/stage';
import { waiting } from '../kit/waiting';
import { issuing } from './issuing';

const stages: Record<Exclude<OutgoingStage, 'closed'>, RunStage> = {
  draft: waiting,
  review: waiting,
  returned: waiting,
  signed: issuing,
  sent: waiting,
  acknowledged: waiting,
  'information-needed': waiting,
  replied: waiting,
  'part-replied': waiting,
  refused: waiting,
  'withdrawal-sent': waiting,
};

/** A request of the requesting agency, from the first check of its draft to its closing. */
export async function outgoingRequest(input: RequestInput): Promise<void> {
  const lane = new RequestLane(input);
  await runStages(lane, stages, listen(lane));
  if (!lane.closed) await continueAsNew<typeof outgoingRequest>(lane.toInput());
}

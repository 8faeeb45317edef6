import { condition } from '@temporalio/workflow';
import { issuedKey } from '../contract';
import { issueDocument } from '../kit/activities';
import type { RunStage } from '../kit/stage';
import { until } from '../kit/until';

/** Signed: the paper is made from what was approved, then its digest is recorded, and with it the request is sent. */
export const issuing: RunStage = async (lane, leaving) => {
  const over = () => lane.state.stage !== 'signed' || leaving();
  const key = issuedKey(lane.input.requestId, lane.state.version);
  const issued = await until(over, () => issueDocument(lane.ref));
  if (issued) await lane.propose({ key, type: 'RecordIssued', body: issued });
  // Not recorded: somebody has to look at it. Asking again at once would only fill the history.
  if (!over()) await condition(over, '1m');
};

import { ActivityFailure, condition, isCancellation, log } from '@temporalio/workflow';
import type { DeliveryActivities } from '../contract';
import { delivery, lastDelivery } from './activities';
import type { RequestLane } from './request-lane';
import { until } from './until';

/** Beside the stages: delivers what the state says is waiting, and never keeps a command waiting for it. */
export async function delivering(lane: RequestLane, leaving: () => boolean): Promise<void> {
  const over = () => leaving() || lane.closed;
  for (;;) {
    await condition(() => over() || lane.state.dispatches > 0);
    if (over()) break;
    const { version } = lane.state;
    const outcome = await until(over, () => attempt(lane, delivery()));
    if (outcome === 'delivered') lane.delivered(version);
    else if (outcome === 'failed') await condition(over, '1m');
  }
  // What a closing request still has to say gets a limited time; what remains is taken by the sweep.
  if (lane.closed && lane.state.dispatches > 0) await attempt(lane, lastDelivery());
}

async function attempt(lane: RequestLane, activities: DeliveryActivities): Promise<'delivered' | 'failed'> {
  try {
    await activities.deliverMessages(lane.ref);
    return 'delivered';
  } catch (error) {
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    log.warn('messages not delivered', { requestId: lane.input.requestId });
    return 'failed';
  }
}

import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import { deliveryQueue, type DeliveryActivities, type LaneActivities } from '../contract';

/** Our own database: tried until it answers. Coded refusals of ours come as non-retryable failures. */
const untilItAnswers = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' } as const;

/** Short, so that a worker killed in the middle of a command is noticed before the caller gives up. */
export const { recordCommand } = proxyActivities<Pick<LaneActivities, 'recordCommand'>>({ startToCloseTimeout: '10s', retry: untilItAnswers });

export const { proposeStep, loadRequest } = proxyActivities<Pick<LaneActivities, 'proposeStep' | 'loadRequest'>>({
  startToCloseTimeout: '30s', retry: untilItAnswers,
});

/** A paper that cannot be made is a defect to be repaired in place: the request waits for it, signed. */
export const { issueDocument } = proxyActivities<Pick<LaneActivities, 'issueDocument'>>({
  startToCloseTimeout: '1m', cancellationType: 'TRY_CANCEL', retry: { ...untilItAnswers, maximumInterval: '1m' },
});

const deliveries = {
  startToCloseTimeout: '2m', heartbeatTimeout: '30s', cancellationType: 'TRY_CANCEL',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1m' },
} as const;

/** The other side may be down for days: tried without end, at most a minute apart. */
export const delivery = (): DeliveryActivities => proxyActivities<DeliveryActivities>({ ...deliveries, taskQueue: deliveryQueue(workflowInfo().taskQueue) });

/** The last try of a request that closes: what remains is taken by the sweep. */
export const lastDelivery = (): DeliveryActivities => proxyActivities<DeliveryActivities>({
  ...deliveries, scheduleToCloseTimeout: '1m', taskQueue: deliveryQueue(workflowInfo().taskQueue),
});

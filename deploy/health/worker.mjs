// Healthy while this container's worker has asked Temporal for work within the last two minutes.
import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';

const RECENT_MS = 120_000;
const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS, connectTimeout: 5000 });
const { pollers } = await connection.workflowService.describeTaskQueue({
  namespace: process.env.TEMPORAL_NAMESPACE,
  taskQueue: { name: process.env.COMITY_TASK_QUEUE },
  taskQueueType: 1, // TASK_QUEUE_TYPE_WORKFLOW
});
await connection.close();
const mine = pollers.filter(({ identity, lastAccessTime }) =>
  identity.endsWith(`@${hostname()}`) && Date.now() - Number(lastAccessTime.seconds) * 1000 < RECENT_MS);
process.exit(mine.length > 0 ? 0 : 1);

import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';

/** The eight Updates that people give, in one workflow. */
const eight = [{ steps: 8, setAt: [2, 4, 6], cancelAt: [3, 5] }];
/** The Updates of both lanes of a request: what people give and what the messages of the other side bring. */
const bothLanes = [{ steps: 7, setAt: [2, 4, 6], cancelAt: [3, 5] }, { steps: 7, setAt: [1, 3, 5], cancelAt: [2, 4] }];

export const bareLives = { eight, bothLanes };

/** One life driven straight by the client, step by step. */
export async function bareLife(client, lanes) {
  for (const plan of lanes) {
    const workflowId = `bare/${randomUUID()}`;
    const startWorkflowOperation = new WithStartWorkflowOperation('bare', { workflowId, taskQueue: 'bare', args: [plan], workflowIdConflictPolicy: 'USE_EXISTING' });
    await client.workflow.executeUpdateWithStart('step', { startWorkflowOperation, updateId: randomUUID(), args: [] });
    const handle = client.workflow.getHandle(workflowId);
    for (let number = 2; number <= plan.steps; number += 1) await handle.executeUpdate('step', { updateId: randomUUID(), args: [] });
    await handle.result();
  }
}

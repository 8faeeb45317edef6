import { allHandlersFinished, condition, sleep } from '@temporalio/workflow';

/**
 * Waits for all handlers, then for one more workflow task: an answer that leaves in the same task as the end of a run
 * could be lost.
 */
export async function settle(): Promise<void> {
  do {
    await condition(allHandlersFinished);
    await sleep(1);
  } while (!allHandlersFinished());
}

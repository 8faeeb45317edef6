import { condition } from '@temporalio/workflow';

/**
 * Does nothing, and is there. A Temporal store without it is not the one that this installation has worked with: then
 * every open request is started again from its row.
 */
export async function installation(): Promise<void> {
  await condition(() => false);
}

import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';

/** Does `work` until `over`; then lets go of it and answers undefined. The work is safe to be done again. */
export async function until<T>(over: () => boolean, work: () => Promise<T>): Promise<T | undefined> {
  const scope = new CancellationScope({ cancellable: true });
  const watch = new CancellationScope({ cancellable: true });
  const watched = watch.run(() => condition(over)).then(() => scope.cancel(), (error: unknown) => {
    if (!isCancellation(error)) throw error;
  });
  try {
    return await scope.run(work);
  } catch (error) {
    if (isCancellation(error) && over()) return undefined;
    throw error;
  } finally {
    watch.cancel();
    await watched;
  }
}

/** Works through a list, a few at a time. A failure of one is reported and keeps none of the others. */
export async function inBatches<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<unknown>, failed: (error: unknown, item: T) => void): Promise<number> {
  let done = 0;
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      await work(item).then(() => { done += 1; }, (error: unknown) => failed(error, item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return done;
}

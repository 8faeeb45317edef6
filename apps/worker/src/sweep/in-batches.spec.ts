import { inBatches } from './in-batches';

describe('work in batches', () => {
  it('does everything, and never more at once than asked', async () => {
    let [now, most] = [0, 0];
    const done = await inBatches([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
    }, () => undefined);
    expect([done, most]).toEqual([7, 3]);
  });

  it('reports a failure and goes on with the others', async () => {
    const failed: unknown[] = [];
    const done = await inBatches(['a', 'b', 'c'], 1, async (item) => {
      if (item === 'b') throw new Error('away');
    }, (error, item) => failed.push([item, (error as Error).message]));
    expect(done).toBe(2);
    expect(failed).toEqual([['b', 'away']]);
  });

  it('has nothing to do for an empty list', async () => {
    expect(await inBatches([], 4, () => Promise.reject(new Error('never')), () => undefined)).toBe(0);
  });
});

import { Problem } from '../http/problem';

/** A run of a request accepts 10 Updates in flight; half of them may wait in one process. */
export const MOST_WAITING = 5;

/** Counts the commands of each request that wait for an answer here. */
export class Waiting {
  private readonly counts = new Map<string, number>();

  /** @throws Problem 503 when too many wait already */
  async during<T>(requestKey: string, work: () => Promise<T>): Promise<T> {
    const waiting = this.counts.get(requestKey) ?? 0;
    if (waiting >= MOST_WAITING) {
      throw new Problem(503, 'REQUEST_BUSY', 'Several steps of this request are under way. Send the same command again with the same key in a second.', { retryAfter: 1 });
    }
    this.counts.set(requestKey, waiting + 1);
    try {
      return await work();
    } finally {
      const left = (this.counts.get(requestKey) ?? 1) - 1;
      if (left > 0) this.counts.set(requestKey, left);
      else this.counts.delete(requestKey);
    }
  }
}

import { MOST_WAITING, Waiting } from './waiting';

describe('commands that wait for one request', () => {
  it('are at most five; the next is told to come again, and one that ends makes room', async () => {
    const waiting = new Waiting();
    const ends: (() => void)[] = [];
    const wait = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
    const five = Array.from({ length: MOST_WAITING }, () => waiting.during('a', wait));
    await expect(waiting.during('a', wait)).rejects.toMatchObject({ status: 503, code: 'REQUEST_BUSY', extra: { retryAfter: 1 } });
    await expect(waiting.during('b', () => Promise.resolve('free'))).resolves.toBe('free');
    ends[0]!();
    await five[0];
    await expect(waiting.during('a', () => Promise.resolve('room'))).resolves.toBe('room');
    for (const end of ends) end();
    await Promise.all(five);
  });

  it('make room also when they fail', async () => {
    const waiting = new Waiting();
    for (let i = 0; i < MOST_WAITING + 1; i += 1) await expect(waiting.during('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

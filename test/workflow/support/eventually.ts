import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is right, and says what it was when time is up. */
export async function eventually<T>(ask: () => T | Promise<T>, isRight: (value: T) => boolean, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (isRight(value)) return value;
    if (Date.now() > deadline) throw new Error(`Not so within ${withinMs} ms; the last answer was ${JSON.stringify(value)}.`);
    await pause(20);
  }
}

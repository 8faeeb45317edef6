import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for the thing itself: asks again and again until `holds` says so.
 * @throws Error naming what did not happen within `withinMs`, with the last failure
 */
export async function eventually(what: string, withinMs: number, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + withinMs;
  let last = '';
  for (;;) {
    try {
      if (await holds()) return;
      last = 'it does not hold';
    } catch (error) {
      last = String(error);
    }
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what} (${last})`);
    await pause(50);
  }
}

/** The first value that `ask` gives and that is neither null nor undefined. */
export async function soon<T>(what: string, ask: () => Promise<T | null | undefined>, withinMs = 20_000): Promise<T> {
  let found: T | null | undefined;
  await eventually(what, withinMs, async () => (found = await ask()) !== null && found !== undefined);
  return found as T;
}

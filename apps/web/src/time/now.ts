import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let ahead = 0;
let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Server time: the device's clock is corrected by what the server last said. */
export function agreeOnTime(serverTime: string): void {
  ahead = Date.parse(serverTime) - Date.now();
  tick();
}

/** By how many milliseconds the device is behind (positive) or ahead of the server. */
export const deviceDifference = (): number => ahead;

function tick(): void {
  now = Date.now() + ahead;
  for (const listener of listeners) listener();
}

function plan(): void {
  timer = setTimeout(() => {
    tick();
    plan();
  }, MINUTE - ((Date.now() + ahead) % MINUTE) + 20);
}

/** One timer for all clocks of all pages; who listens draws again alone. */
function listen(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    now = Date.now() + ahead;
    plan();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearTimeout(timer);
      timer = undefined;
    }
  };
}

/** The instant now, refreshed each minute. */
export const useNow = (): number => useSyncExternalStore(listen, () => now);

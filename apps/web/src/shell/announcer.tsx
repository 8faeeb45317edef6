import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says something to screen readers, politely, in the one live region of the page. */
export function announce(words: string): void {
  said = said === words ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

export function Announcer() {
  const words = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => said);
  return <p className="vh" role="status" aria-live="polite">{words}</p>;
}

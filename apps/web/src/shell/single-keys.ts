import { useSyncExternalStore } from 'react';

const STORED = 'comity.single-keys';
const listeners = new Set<() => void>();

export const singleKeysOn = (): boolean => localStorage.getItem(STORED) !== 'off';

/** Single-key shortcuts can be turned off: for people whose speech or switch input would set them off. */
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

export const useSingleKeys = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *, [role="combobox"]';

/** Keys mean letters while somebody writes, and belong to a dialog while one is open. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return false;
  return !(event.target instanceof Element && event.target.matches(WRITING)) && document.querySelector('[role="dialog"]') === null;
}

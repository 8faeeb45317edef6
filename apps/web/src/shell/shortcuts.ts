import { useEffect, useRef } from 'react';
import { isFree } from './single-keys';

const PLACES: Readonly<Record<string, string>> = { d: '/desk', r: '/requests', i: '/inbox', e: '/escalations', b: '/dashboard' };
const SECOND_KEY_MS = 1_500;

interface Acts { readonly go: (to: string) => void; readonly find: () => void; readonly help: () => void }

/** The shortcuts of every page. Those of tables are with the tables. */
export function useShortcuts(acts: Acts): void {
  const current = useRef(acts);
  useEffect(() => { current.current = acts; });
  useEffect(() => {
    let wentAt = 0;
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        return current.current.find();
      }
      if (!isFree(event)) return;
      const place = PLACES[event.key];
      if (wentAt > 0 && Date.now() - wentAt < SECOND_KEY_MS && place !== undefined) {
        event.preventDefault();
        wentAt = 0;
        return current.current.go(place);
      }
      wentAt = event.key === 'g' ? Date.now() : 0;
      if (event.key === '?') current.current.help();
      if (event.key === '/') toFilter(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function toFilter(event: KeyboardEvent): void {
  const filter = document.querySelector<HTMLInputElement>('[data-filter]');
  if (!filter) return;
  event.preventDefault();
  filter.focus();
  filter.select();
}

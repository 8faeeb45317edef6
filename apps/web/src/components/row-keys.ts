import { useEffect, type RefObject } from 'react';
import { isFree } from '../shell/single-keys';

const ROWS = 'tr[data-row]';

/** j and k walk the rows of a table, Enter opens the row. The focus is on the row's link, so that nothing is hidden from it. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.key !== 'j' && event.key !== 'k') || !isFree(event)) return;
      const rows = [...(table.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
      if (rows.length === 0) return;
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      const next = here === -1 ? 0 : here + (event.key === 'j' ? 1 : -1);
      event.preventDefault();
      rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector<HTMLElement>('th a, td a')?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [table]);
}

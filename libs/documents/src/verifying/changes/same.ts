import type { PdfObject } from '../../reading/pdf-file';
import type { Dictionary, PdfValue } from '../../reading/pdf-syntax';
import { Reference } from '../../reading/pdf-syntax';
import { written } from '../../signing/writing/write-value';

export const same = (a: PdfValue | undefined, b: PdfValue | undefined): boolean => a === b || (a !== undefined && b !== undefined && written(a) === written(b));

export const sameObject = (a: PdfObject | undefined, b: PdfObject | undefined): boolean =>
  same(a?.value, b?.value) && (a?.raw === b?.raw || (a?.raw !== undefined && b?.raw !== undefined && a.raw.equals(b.raw)));

/** Keys whose values differ, or that only one of the two has. */
export const differing = (a: Dictionary, b: Dictionary): string[] => [...new Set([...a.keys(), ...b.keys()])].filter((key) => !same(a.get(key), b.get(key)));

/** Numbers that grow when something is added to the tree of tags. */
const COUNTERS: ReadonlySet<string> = new Set(['ParentTreeNextKey', 'Limits']);

/** Whether `b` is `a` with something added behind it, in the tree of tags; gives what was added, or `null` if not. */
export function added(a: PdfValue, b: PdfValue, key = ''): readonly PdfValue[] | null {
  if (same(a, b)) return [];
  if (typeof a === 'number' && typeof b === 'number') return COUNTERS.has(key) && b > a ? [] : null;
  if (Array.isArray(b) && key === 'K' && !Array.isArray(a)) return added([a], b, key);
  if (Array.isArray(a) && Array.isArray(b)) {
    const [before, after] = [a as readonly PdfValue[], b as readonly PdfValue[]];
    const kept = before.map((value, n) => { const now = after[n]; return now === undefined ? null : added(value, now, key); });
    return kept.some((part) => part === null) ? null : [...kept.flatMap((part) => part ?? []), ...after.slice(before.length)];
  }
  if (!(a instanceof Map) || !(b instanceof Map) || a instanceof Reference) return null;
  const [before, after] = [a as Dictionary, b as Dictionary];
  const kept = differing(before, after).map((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (is === undefined) return null;
    return was === undefined ? (name === 'K' || name === 'ParentTreeNextKey' ? [is] : null) : added(was, is, name);
  });
  return kept.some((part) => part === null) ? null : kept.flatMap((part) => part ?? []);
}

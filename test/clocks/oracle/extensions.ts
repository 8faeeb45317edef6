import type { ClockQuestion, Extension, LimitRow } from '@comity/domain';
import { isBefore, type Moment, momentOf } from './moments';

/** One extension as it lengthens the period: so many of its own units, so many days, or up to a day or moment. */
export type Granted =
  | { readonly kind: 'own'; readonly value: number }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'until'; readonly moment: Moment };

interface Asked {
  readonly days?: number;
  readonly until?: string;
  readonly notifiedAt?: string;
}

const REFUSED = { code: 'EXTENSION_NOT_ALLOWED' } as const;

function oneOf(allowed: Extension, asked: Asked, zone: string): Granted | { readonly code: string } {
  if (asked.until !== undefined) {
    // A length that the text fixes is no date for an authority to choose.
    if (allowed.value !== null && !allowed.upTo) return REFUSED;
    const moment = momentOf(asked.until, zone);
    return 'code' in moment ? moment : { kind: 'until', moment };
  }
  // The authority sets the length: without one there is nothing to add.
  if (allowed.value === null) return asked.days === undefined ? REFUSED : { kind: 'days', value: asked.days };
  if (asked.days === undefined) return { kind: allowed.unit === 'd' ? 'days' : 'own', value: allowed.value };
  const fits = allowed.upTo ? asked.days <= allowed.value : asked.days === allowed.value;
  return fits ? { kind: 'days', value: asked.days } : REFUSED;
}

/** Glossary, `extension`; cli.md, `extensions`. What was notified after the knowledge date is not known yet: it is read but does not count. */
export function extensionsOf(row: LimitRow, asked: ClockQuestion['extensions'], zone: string, asOf: Moment): readonly Granted[] | { readonly code: string } {
  const listed: readonly Asked[] = typeof asked === 'number' ? Array.from({ length: asked }, () => ({})) : (asked ?? []);
  if (listed.length === 0) return [];
  const allowed = row.extension;
  if (!allowed) return REFUSED;
  if (allowed.max !== undefined && allowed.max !== null && listed.length > allowed.max) return REFUSED;

  const granted: Granted[] = [];
  for (const one of listed) {
    const extension = oneOf(allowed, one, zone);
    if ('code' in extension) return extension;
    const notified = one.notifiedAt === undefined ? null : momentOf(one.notifiedAt, zone);
    if (notified && 'code' in notified) return notified;
    if (!notified || !isBefore(asOf, notified)) granted.push(extension);
  }
  return granted;
}

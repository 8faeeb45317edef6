import type { ClockQuestion, LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { walk } from '../oracle/days';
import { HOUR, localDay } from '../oracle/zones';
import { remembered } from './remembered';
import { written } from './starts';

/** Extensions before the start is known: how many, each with its days, or up to so many days or hours after the start. */
export type Prolonged = undefined | number | readonly { readonly days?: number }[] | { readonly until: number };

/** Extensions as the row allows them, and some that it does not. */
export const extensionsFor = remembered((row: LimitRow): fc.Arbitrary<Prolonged> => {
  const count: fc.Arbitrary<Prolonged> = fc.integer({ min: 0, max: 2 });
  const none = { weight: 6, arbitrary: fc.constant(undefined) };
  const allowed = row.extension;
  if (!allowed) return fc.oneof({ ...none, weight: 20 }, { weight: 1, arbitrary: count });
  if (allowed.max === 0 || row.amount?.unit === 'wd') return fc.oneof(none, { weight: 2, arbitrary: count });

  const limit = allowed.value;
  // A length that the text fixes is stated as it is or, wrongly, longer; one of the authority's own is anything.
  const days = limit === null ? fc.integer({ min: 1, max: 60 }) : allowed.upTo ? fc.integer({ min: 1, max: limit + 3 }) : fc.constantFrom(limit, limit, limit + 5);
  const plain = fc.constant(limit === null ? { days: 7 } : {});
  const list = fc.array(limit !== null && allowed.unit !== 'd' ? plain : fc.oneof(days.map((value) => ({ days: value })), plain), { minLength: 1, maxLength: 2 });
  // Later than any end by number: an earlier date would be no extension.
  const until = fc.integer({ min: 401, max: 440 }).map((far) => ({ until: far }));
  if (limit === null) return fc.oneof(none, { weight: 1, arbitrary: count }, { weight: 3, arbitrary: list }, { weight: 2, arbitrary: until });
  return fc.oneof(none, { weight: 3, arbitrary: count }, { weight: 3, arbitrary: list });
});

export function datedExtensions(asked: Prolonged, row: LimitRow, start: number, zone: string): ClockQuestion['extensions'] | undefined {
  if (asked === undefined || typeof asked === 'number') return asked;
  if ('until' in asked) {
    return [{ until: row.amount?.unit === 'h' ? written(start + asked.until * HOUR, zone, 'utc') : walk(localDay(zone, start), asked.until) }];
  }
  return (asked as readonly { days?: number }[]).map((one) => ({ ...one, notifiedAt: written(start + 30 * HOUR, zone, 'utc') }));
}

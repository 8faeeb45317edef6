import type { PastResponse } from '@comity/http-contract';
import { routeText as text } from '../../text/route';

/** "Half within 41 days, 8 in 10 within 96; 57 cases", or that there are too few. */
export function pastWords({ enough, finished, halfWithinDays, eightInTenWithinDays, watchedDays, basis }: PastResponse): string {
  if (!enough) return text.tooFew(finished);
  const words = halfWithinDays === null ? text.neither(watchedDays ?? 0, finished)
    : eightInTenWithinDays === null ? text.halfOnly(halfWithinDays, watchedDays ?? 0, finished) : text.half(halfWithinDays, eightInTenWithinDays, finished);
  return words + (basis === 'kind' ? text.allOfKind : '');
}

import type { TimeSource } from '@comity/platform';
import { formProblem } from '../http/problem';

/** The day asked for, or today in UTC. @throws Problem 422 for a day that no calendar has */
export function askedDay(on: string | undefined, time: TimeSource): string {
  if (on === undefined) return time.now().slice(0, 10);
  const at = Date.parse(`${on}T00:00:00Z`);
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(on)) throw formProblem([{ field: '/on', message: `There is no day ${on}: give a date of the calendar as YYYY-MM-DD.` }]);
  return on;
}

import type { Law } from '../law';
import { lawOf } from '../repository-rules';

/** The rules of the repository with calendars that know Saturdays and Sundays alone: specs of rules need no holidays. */
export const weekendsAlone: Law = lawOf({
  version: 'rules of the repository, weekends alone', knowsState: (code) => /^[A-Z]{2}$/.test(code),
  calendar: (state) => ({ state, region: null, version: 'weekends', weekend: [6, 7], years: { from: 1900, to: 2200 }, closedFor: () => null }),
});

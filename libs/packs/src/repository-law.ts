import { lawOf, type Law } from '@comity/domain';
import { packCalendar } from './calendars/calendar-store';
import { packVersion } from './pack-version';
import { knowsState } from './states';

let law: Law | undefined;

/** The law as this release holds it: rules of the code, calendars of the pack. No agency has corrected anything in it. */
export function repositoryLaw(): Law {
  law ??= lawOf({ calendar: packCalendar, knowsState, version: packVersion().version });
  return law;
}

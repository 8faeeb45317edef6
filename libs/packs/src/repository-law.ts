import { currentRecords, lawOf, participationLaw, type Law } from '@comity/domain';
import { packCalendar } from './calendars/calendar-store';
import { packVersion } from './pack-version';
import { participationPack } from './participation/participation-pack';
import { knowsState, stateNamed } from './states';

let law: Law | undefined;

/** The law as this release holds it: rules of the code, calendars and participation of the packs. No agency has corrected anything in it. */
export function repositoryLaw(): Law {
  law ??= lawOf({ calendar: packCalendar, knowsState, zones: (state) => stateNamed(state)?.zones ?? [], version: packVersion().version, ...participationLaw(() => currentRecords(participationPack().records)) });
  return law;
}

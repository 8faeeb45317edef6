import { readCalendarPack, stateCodes, stateNamed } from '@comity/packs';
import { missing } from '../failure';
import type { CalendarSet } from './other-pack';

/** The range that the import takes, for States that have no calendar yet. */
const YEARS = { from: 2015, to: 2040 };

/** What the installed library of holidays gives today. */
export async function librarySet(): Promise<CalendarSet> {
  const { calendarFromLibrary, installedLibrary } = await import('@comity/packs/library');
  const library = installedLibrary();
  if (!library) throw missing('LIBRARY_MISSING', 'The library of holidays is not installed here: run npm ci in the folder of the repository, or compare with an older pack (--against).');
  const known = new Set(Object.keys(library.open().getCountries('en')));
  return {
    name: `date-holidays ${library.version}`,
    states: stateCodes().filter((state) => known.has(state)),
    read: (state) => (known.has(state) ? calendarFromLibrary(state, { ...library, years: YEARS, name: readCalendarPack(state)?.name ?? stateNamed(state)?.name ?? state }) : null),
  };
}

export { calendarFromLibrary } from './calendar-from-library';
export type { LibraryCalendarOptions } from './calendar-from-library';
export { daysCovered } from './closing-days';
export type { HolidayLibrary, OpenLibrary } from './closing-days';
export { installedLibrary } from './open-library';
export { workingWeek } from './working-weeks';

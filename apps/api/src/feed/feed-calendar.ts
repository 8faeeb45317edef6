import { dayIn } from '@comity/domain';
import { MOST_FEED_CLOCKS, type FeedClock } from '@comity/persistence';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { clockName } from './clock-name';

// The library writes these two as they are given; the comma of a text has to be escaped (RFC 5545, 3.3.11).
const NAME = 'Comity deadlines (planning aid\\, not an alert)';
const description = (count: number): string =>
  `Calendar programs refresh every few hours: the pages of Comity show what holds now.${count >= MOST_FEED_CLOCKS ? ` Only the ${MOST_FEED_CLOCKS} deadlines that end first are shown.` : ''}`;
const REFRESH_SECONDS = 4 * 3_600;

/** Clocks as iCalendar (RFC 5545): reference and name of the clock, nothing of the case. The same clocks give the same text. */
export function feedCalendar(clocks: readonly FeedClock[]): string {
  const calendar = ical({
    name: NAME, description: description(clocks.length), prodId: { company: 'Comity', product: 'Deadlines', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_SECONDS, events: clocks.map(toEvent),
  });
  // The last line needs its end too.
  return `${calendar.toString()}\r\n`;
}

/** The act-by date, never the last instant: who plans by it is early. An event without an end takes no time. */
function toEvent({ id, reference, side, code, limitId, actBy, wholeDay, zone, dueVersion, cancelled, changedAt }: FeedClock): ICalEventData {
  return {
    id, summary: `${reference}: ${clockName(side, code, limitId)}`, sequence: dueVersion,
    ...(wholeDay ? { allDay: true, start: lastDay(actBy, zone) } : { start: actBy }),
    stamp: changedAt, lastModified: changedAt, status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT, class: ICalEventClass.PRIVATE,
  };
}

/** The end of a day is kept as the first instant after it. @returns that day as the library reads it, in UTC */
const lastDay = (end: Date, zone: string): Date => new Date(`${dayIn(zone, new Date(end.getTime() - 1_000).toISOString())}T00:00:00Z`);

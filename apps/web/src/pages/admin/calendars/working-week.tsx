import type { CalendarResponse } from '@comity/http-contract';
import { adminText } from '../../../text/admin';

const text = adminText.calendars;
/** 1 is a Monday: 5 January 1970 was one. */
const weekday = (day: number): string => new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + day)));

/** Days of the week that are no working days, and where the days come from. */
export function WorkingWeek({ calendar: { name, weekend, weekendSource, weekendVerified, source, version, years } }: { readonly calendar: CalendarResponse }) {
  return (
    <section aria-labelledby="week-title">
      <h2 id="week-title">{name}</h2>
      <dl className="facts">
        <dt>{text.week}</dt><dd>{weekend.map(weekday).join(', ')} <span className="muted">({weekendSource}{!weekendVerified && `; ${text.unverified}`})</span></dd>
        <dt>{text.source}</dt><dd>{source}</dd>
        <dt>{text.years}</dt><dd className="num">{years.from}–{years.to}</dd>
        <dt>{text.version}</dt><dd className="admin-version">{version}</dd>
      </dl>
    </section>
  );
}

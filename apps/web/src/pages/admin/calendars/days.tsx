import type { CalendarResponse } from '@comity/http-contract';
import { adminText } from '../../../text/admin';
import { calendarDay, moment } from '../../../time/format';

const text = adminText.calendars;

/** Closing days of the year, in order. */
export function Days({ calendar: { days, year } }: { readonly calendar: CalendarResponse }) {
  return (
    <section aria-labelledby="days-title">
      <h2 id="days-title">{days.length === 0 ? text.none : text.days(days.length, year)}</h2>
      {days.length > 0 && (
        <table className="table admin-days" aria-labelledby="days-title">
          <thead><tr><th scope="col">{text.day}</th><th scope="col">{text.name}</th><th scope="col">{text.mark}</th></tr></thead>
          <tbody>
            {days.map(({ date, name, estimate, own }) => (
              <tr key={date}><th scope="row" className="num"><bdi>{calendarDay(date)}</bdi></th><td>{name}</td><td className="muted">{[estimate && text.estimate, own && text.own].filter(Boolean).join(', ')}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What two administrators closed or opened beside the published calendar, with the reason. */
export function OwnDays({ calendar: { ownDays }, zone }: { readonly calendar: CalendarResponse; readonly zone: string }) {
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{text.ownTitle}</h2>
      {ownDays.length === 0 ? <p className="muted small">{text.ownNone}</p> : (
        <ul className="admin-lines">
          {ownDays.map(({ id, date, name, closed, region, reason, proposedBy, adoptedBy, adoptedAt }) => (
            <li key={id}><span><span className="strong"><bdi>{calendarDay(date)}</bdi>, {name}</span>: {closed ? text.closed : text.open}{region && `, ${region}`}. {reason} <span className="muted">{text.by(proposedBy, adoptedBy)}, <bdi>{moment(adoptedAt, zone, true)}</bdi></span></span></li>
          ))}
        </ul>
      )}
    </section>
  );
}

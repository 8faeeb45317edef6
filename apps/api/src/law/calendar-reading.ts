import type { Calendar } from '@comity/domain';
import type { CalendarResponse, CalendarSummaryResponse, PacksResponse } from '@comity/http-contract';
import { adoptedLaw, adoptedPacks, Database, ownDays, publishedPacks, type AdoptedLaw, type CalendarWeek, type OwnDay } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { instant } from '../http/instants';
import { formProblem, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import type { CalendarYearDto } from './reading.dto';

/** Calendars as they count for the own agency, and what was published and adopted. */
@Injectable()
export class CalendarReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn): Promise<readonly CalendarSummaryResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => {
      const law = await adoptedLaw(tx);
      return law.states.map(({ code, name, zones }) => ({ state: code, name, zones, calendar: summary(law, code) }));
    });
  }

  /** @throws Problem 404, 422 */
  one({ agencyId }: SignedIn, state: string, { year = Number(this.time.now().slice(0, 4)), region }: CalendarYearDto): Promise<CalendarResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const law = await adoptedLaw(tx);
      if (!law.knowsState(state)) throw new Problem(404, 'STATE_UNKNOWN', 'Give a State as two capitals of ISO 3166-1, such as BE: see GET /api/calendars.');
      const [week, calendar] = [law.weeks.get(state), law.calendar(state, region)];
      if (!week || !calendar) throw new Problem(404, 'CALENDAR_MISSING', 'The calendar pack that your agency has adopted holds no calendar of this State.');
      if (region !== undefined && !region.startsWith(`${state}-`)) throw formProblem([{ field: '/region', message: `A region of ${state} has a code that begins with "${state}-".` }]);
      if (year < calendar.years.from || year > calendar.years.to) throw formProblem([{ field: '/year', message: `The calendar of ${state} holds the years ${calendar.years.from} to ${calendar.years.to}.` }]);
      return toCalendar(week, calendar, year, await ownDays(tx, state, year));
    });
  }

  packs({ agencyId }: SignedIn): Promise<PacksResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const law = await adoptedLaw(tx);
      const { number, adopted } = law.parts;
      return {
        lawNumber: number, version: law.version, adopted,
        published: (await publishedPacks(tx)).map(({ kind, version, digest, publishedAt, summary: counts }) => ({ kind, version, digest, publishedAt: instant(publishedAt), summary: counts, adopted: adopted[kind] === version })),
        history: (await adoptedPacks(tx)).map(({ adoptedAt, ...row }) => ({ ...row, adoptedAt: instant(adoptedAt) })),
      };
    });
  }
}

function summary(law: AdoptedLaw, state: string): CalendarSummaryResponse['calendar'] {
  const [week, calendar] = [law.weeks.get(state), law.calendar(state)];
  if (!week || !calendar) return null;
  return { version: calendar.version, ...ofWeek(week), weekend: calendar.weekend, ownDays: law.parts.closingDays.filter((day) => day.state === state).length };
}

const ofWeek = (week: CalendarWeek): Pick<CalendarResponse, 'source' | 'years' | 'weekendSource' | 'weekendVerified' | 'regions'> => ({
  source: week.source, years: { from: week.firstYear, to: week.lastYear }, weekendSource: week.weekendSource, weekendVerified: week.weekendVerified,
  regions: Object.entries(week.regions).map(([code, { name }]) => ({ code, name })),
});

function toCalendar(week: CalendarWeek, calendar: Calendar, year: number, own: readonly OwnDay[]): CalendarResponse {
  const counted = new Set(own.filter((day) => day.closed && (day.region === null || day.region === calendar.region)).map(({ date }) => date));
  const days = daysOf(year).flatMap((date) => {
    const name = calendar.closedFor(date);
    return name === null ? [] : [{ date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7, name, estimate: calendar.isEstimate?.(date) ?? false, own: counted.has(date) }];
  });
  return {
    state: week.state, name: week.name, region: calendar.region, year, version: calendar.version, ...ofWeek(week), weekend: calendar.weekend, days,
    ownDays: own.map(({ adoptedAt, ...day }) => ({ ...day, adoptedAt: instant(adoptedAt) })),
  };
}

function daysOf(year: number): readonly string[] {
  const dates: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}

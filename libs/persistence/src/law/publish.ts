import type { PackKind } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { CalendarWeek } from './calendar-book';
import type { PackContents } from './published';

/** A day of a published calendar; `region` '' means the whole State, `closed` false a day that the region takes away. */
export interface PublishedDay {
  readonly region: string;
  readonly date: string;
  readonly closed: boolean;
  readonly name: string;
  readonly estimate: boolean;
}

/** The calendar of a State with the days of its regions. */
export interface PublishedCalendar extends CalendarWeek {
  readonly days: readonly PublishedDay[];
}

export interface PublishedPack<K extends PackKind = PackKind> {
  readonly kind: K;
  readonly version: string;
  readonly digest: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly content: PackContents[K];
}

/** A version was published before with another content. */
export class PublishedOtherwise extends Error {}

/**
 * Publishes a version, once; all versions are kept. The transaction is one of the owner of the tables.
 * @param days read only where the version is new
 * @returns whether it was new
 * @throws PublishedOtherwise when the version is known with another digest
 */
export async function publishPack<K extends PackKind>(tx: AgencyTransaction, pack: PublishedPack<K>, now: string, calendars: () => Iterable<PublishedCalendar> = () => []): Promise<boolean> {
  const [fresh] = await tx.query(
    'INSERT INTO pack (kind, version, digest, published_at, summary, content) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (kind, version) DO NOTHING RETURNING kind',
    [pack.kind, pack.version, pack.digest, now, JSON.stringify(pack.summary), JSON.stringify(pack.content)],
  );
  if (!fresh) {
    const [known] = await tx.query<{ digest: string }>('SELECT digest FROM pack WHERE kind = $1 AND version = $2', [pack.kind, pack.version]);
    if (known?.digest !== pack.digest) throw new PublishedOtherwise(`The ${pack.kind} pack ${pack.version} was published with another content: raise its version.`);
    return false;
  }
  for (const calendar of calendars()) await writeCalendar(tx, pack.version, calendar);
  return true;
}

async function writeCalendar(tx: AgencyTransaction, version: string, { days, ...week }: PublishedCalendar): Promise<void> {
  await tx.query(
    `INSERT INTO calendar_week (version, state, name, weekend, weekend_source, weekend_verified, first_year, last_year, regions, source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [version, week.state, week.name, week.weekend, week.weekendSource, week.weekendVerified, week.firstYear, week.lastYear, JSON.stringify(week.regions), week.source],
  );
  await tx.query(
    `INSERT INTO calendar_day (version, state, region, date, closed, name, estimate)
     SELECT $1, $2, d.region, d.date, d.closed, d.name, d.estimate
       FROM unnest($3::text[], $4::date[], $5::boolean[], $6::text[], $7::boolean[]) AS d (region, date, closed, name, estimate)`,
    [version, week.state, days.map((day) => day.region), days.map((day) => day.date), days.map((day) => day.closed), days.map((day) => day.name), days.map((day) => day.estimate)],
  );
}

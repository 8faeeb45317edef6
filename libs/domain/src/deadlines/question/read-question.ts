import type { LimitRow } from '../../instruments/limit';
import { limitRows } from '../../instruments/limit-rows';
import type { Law } from '../../law/law';
import { reject } from '../refusal';
import { zoneNamed, type Millis } from '../zones';
import type { Asked, Facts, Moment } from './asked';
import { readEvents } from './read-events';
import { readExtensions } from './read-extensions';
import { readFacts } from './read-facts';
import { earliest, readMoment } from './read-moment';

const KEYS = ['id', 'limit', 'start', 'zone', 'state', 'region', 'extensions', 'events', 'facts', 'asOf'];

/** @throws NotAnswerable with the code and the sentence that says what would be accepted */
export function readQuestion(value: unknown, law: Law, now: Millis): Asked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return reject('QUESTION_NOT_ACCEPTABLE', 'A question is an object with limit, start, zone and state.');
  const question = value as Record<string, unknown>;
  const row = readLimit(question['limit'], law);
  const given = { zone: readZone(question['zone'], 'zone'), state: readState(question['state'], law, 'state') };
  const region = readRegion(question['region'], given.state);
  const facts = readFacts(question['facts'], row, law);
  const { zone, state } = placeOf(row, given, facts);
  const start = readStart(question['start'], row, zone, facts);
  const asOf = question['asOf'] === undefined || question['asOf'] === null ? now : knownUntil(readMoment(question['asOf'], zone, 'asOf'), zone);
  const extensions = readExtensions(question['extensions'], { row, zone });
  const events = readEvents(question['events'], { row, zone, start });
  return {
    row, zone, state, given, start, facts, asOf,
    extensions: extensions.filter(({ notified }) => notified === null || notified <= asOf), events: events.filter((event) => earliest(event, zone) <= asOf),
    later: [
      ...extensions.flatMap(({ notified }) => (notified !== null && notified > asOf ? [{ what: 'extension', at: notified }] : [])),
      ...events.flatMap((event) => (earliest(event, zone) > asOf ? [{ what: event.type, at: earliest(event, zone) }] : [])),
    ], region: state === given.state ? region : null,
    unknownKeys: Object.keys(question).filter((key) => !KEYS.includes(key)).map((key) => key.slice(0, 40)),
  };
}

/** What is known on a day is known until its end. */
const knownUntil = (moment: Moment, zone: string): Millis => moment.at ?? earliest({ at: null, day: moment.day + 1 }, zone) - 1000;

function readLimit(value: unknown, law: Law): LimitRow {
  if (value === undefined || value === null) return reject('LIMIT_UNKNOWN', 'limit is missing: name a limit by its id, such as eev-10-3.', 'limit');
  const name = typeof value === 'string' ? value : '';
  const row = law.limit(name);
  if (!row) {
    if (law.modifier(name)) return reject('LIMIT_HAS_NO_NUMBER', `${name} is no limit of its own: it changes how others run.`, 'limit');
    const near = nearest(name);
    return reject('LIMIT_UNKNOWN', `There is no limit ${JSON.stringify(name.slice(0, 40))}.${near ? ` Nearest: ${near}.` : ''} "comity instruments list" names the instruments, "comity instruments show <id>" their limits.`, 'limit');
  }
  if (row.confidence === 'X' || (row.amount === null && row.amountFact === undefined)) {
    return reject('LIMIT_HAS_NO_NUMBER', `${row.id} (${row.article}) sets no number: ${row.doubt ?? 'the text asks for promptness only.'}`, 'limit');
  }
  return row;
}

const plain = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Limits whose id differs from what was typed by signs and case alone. */
const nearest = (name: string): string => (plain(name) === '' ? '' : limitRows.filter(({ id }) => plain(id) === plain(name)).map(({ id }) => id).join(', '));

const readZone = (value: unknown, field: string): string =>
  (typeof value === 'string' ? zoneNamed(value) : null) ?? reject('ZONE_UNKNOWN', `${field} is no zone of the tz database. Give the zone of the place of action, such as Europe/Dublin.`, field);

function readState(value: unknown, law: Law, field: string): string {
  if (typeof value === 'string' && law.knowsState(value)) return value;
  const hint = value === 'UK' ? ' The United Kingdom is GB.' : value === 'EL' ? ' Greece is GR.' : '';
  return reject('STATE_UNKNOWN', `${field} is no ISO 3166-1 code of a State. Give two capital letters, such as IE.${hint}`, field);
}

function readRegion(value: unknown, state: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) && value.startsWith(`${state}-`)) return value;
  return reject('REGION_UNKNOWN', `region is an ISO 3166-2 code within ${state}, such as DE-BY within DE.`, 'region');
}

/** Art. 17(9) of Reg. 2023/1543 and national acts: whose law counts, and where (glossary `lawOf`). */
function placeOf(row: LimitRow, given: { readonly zone: string; readonly state: string }, facts: Facts): { readonly zone: string; readonly state: string } {
  if (row.lawOf === undefined) return given;
  if (row.lawOf !== 'issuingState') return { zone: given.zone, state: row.lawOf };
  return { zone: (facts.issuingZone as string | undefined) ?? given.zone, state: (facts.issuingState as string | undefined) ?? given.state };
}

function readStart(value: unknown, row: LimitRow, zone: string, facts: Facts): Moment {
  const hearing = facts.hearing === undefined ? null : readMoment(facts.hearing, zone, 'facts.hearing');
  if (hearing && (value === undefined || value === null)) return hearing;
  const start = readMoment(value, zone, 'start');
  if (hearing && hearing.day !== start.day) reject('HEARING_CONTRADICTS_START', 'start and facts.hearing name different days: the date of appearance is counted back from, give it once.', 'facts.hearing');
  const hours = row.amount?.unit === 'h' || facts.amountHours !== undefined;
  if (hours && start.at === null) reject('START_NEEDS_TIME', `${row.id} is a period in hours: give the time of the event, not only its date.`, 'start');
  return start;
}

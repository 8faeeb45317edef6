import type { Calendar } from './law';
import { packOfChange, type ClosingDayPayload, type LawChangeContent, type PackKind, type ParticipationPayload } from './law-change';
import type { ParticipationRecord } from './participation';

/** A place in the payload and what would be accepted there. */
export interface ChangeFinding {
  /** JSON pointer inside the payload. */
  readonly field: string;
  readonly message: string;
}

/** What a proposal is held against: the adopted law and what has been published. */
export interface ChangeWorld {
  /** YYYY-MM-DD in UTC. */
  readonly today: string;
  knowsState(code: string): boolean;
  calendar(state: string, region?: string): Calendar | null;
  knowsInstrument(id: string): boolean;
  /** Published versions of a kind, newest first. */
  published(kind: PackKind): readonly string[];
  adopted(kind: PackKind): string | null;
  /** Current records of the agency. */
  readonly records: readonly ParticipationRecord[];
}

/** Everything about a proposal that cannot be accepted; empty where all of it can. */
export function examineChange(change: LawChangeContent, world: ChangeWorld): readonly ChangeFinding[] {
  switch (change.kind) {
    case 'calendar-pack':
    case 'rule-pack':
    case 'participation-pack':
    case 'requirement-pack':
      return examinePack(packOfChange[change.kind], change.payload.version, world);
    case 'closing-day':
      return examineClosingDay(change.payload, world);
    case 'participation':
      return examineRecord(change.payload, world);
  }
}

function examinePack(kind: PackKind, version: string, world: ChangeWorld): readonly ChangeFinding[] {
  const published = world.published(kind);
  if (!published.includes(version)) return [{ field: '/version', message: `There is no published version "${version}" of this pack. Published: ${published.join(', ') || 'none'}.` }];
  if (world.adopted(kind) === version) return [{ field: '/version', message: `Your agency has adopted version "${version}" already. Published: ${published.join(', ')}.` }];
  return [];
}

function examineClosingDay({ state, region, date, closed }: ClosingDayPayload, world: ChangeWorld): readonly ChangeFinding[] {
  if (!world.knowsState(state)) return [unknownState('/state', state)];
  if (region !== undefined && !region.startsWith(`${state}-`)) return [{ field: '/region', message: `A region of ${state} has an ISO 3166-2 code that begins with "${state}-".` }];
  if (!isDate(date)) return [noDate('/date')];
  const calendar = world.calendar(state, region);
  if (!calendar) return [{ field: '/state', message: `Your agency has no calendar of ${state}: adopt a calendar pack that has one first.` }];
  if (Number(date.slice(0, 4)) < calendar.years.from || Number(date.slice(0, 4)) > calendar.years.to) {
    return [{ field: '/date', message: `The calendar of ${state} holds the years ${calendar.years.from} to ${calendar.years.to}.` }];
  }
  const name = calendar.closedFor(date);
  if (closed && name !== null) return [{ field: '/date', message: `${date} is a closing day there already (${name}).` }];
  if (!closed && name === null) return [{ field: '/date', message: `${date} is no closing day there: only a day that the calendar closes can be opened.` }];
  return [];
}

function examineRecord(payload: ParticipationPayload, world: ChangeWorld): readonly ChangeFinding[] {
  const { instrument, state, towards, territory, from, until, checkedOn, supersedes } = payload;
  const findings: ChangeFinding[] = [];
  if (!world.knowsInstrument(instrument)) findings.push({ field: '/instrument', message: `There is no instrument "${instrument}": see GET /api/instruments.` });
  for (const [field, code] of [['/state', state], ['/towards', towards]] as const) {
    if (code !== undefined && !world.knowsState(code)) findings.push(unknownState(field, code));
  }
  if (towards === state) findings.push({ field: '/towards', message: 'Name the other State, or leave it out where the record holds towards all.' });
  for (const [field, value] of [['/from', from], ['/until', until], ['/checkedOn', checkedOn]] as const) {
    if (value !== undefined && !isDate(value)) findings.push(noDate(field));
  }
  if (from !== undefined && until !== undefined && until < from) findings.push({ field: '/until', message: `The last day cannot be before the first, ${from}.` });
  if (checkedOn > world.today) findings.push({ field: '/checkedOn', message: `Give the day on which it was checked, today (${world.today}) at the latest.` });
  const replaced = supersedes === undefined ? undefined : world.records.find((record) => record.id === supersedes);
  if (supersedes !== undefined && !replaced) findings.push({ field: '/supersedes', message: 'There is no current record with this id: see GET /api/participation.' });
  if (replaced && (replaced.instrument !== instrument || replaced.state !== state)) findings.push({ field: '/supersedes', message: `That record is of ${replaced.state} under ${replaced.instrument}: a correction keeps both.` });
  const twin = world.records.find((record) => record.instrument === instrument && record.state === state && record.towards === (towards ?? null) && record.territory === (territory ?? null) && record.from === (from ?? null));
  if (twin && twin.id !== supersedes) findings.push({ field: '/supersedes', message: `There is a record of ${state} under ${instrument} from the same day: name it here (${twin.id}) to correct it.` });
  return findings;
}

const unknownState = (field: string, code: string): ChangeFinding => ({ field, message: `"${code}" is no State that is known here: give an ISO 3166-1 alpha-2 code such as BE.` });
const noDate = (field: string): ChangeFinding => ({ field, message: 'Give a date of the calendar as YYYY-MM-DD.' });

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

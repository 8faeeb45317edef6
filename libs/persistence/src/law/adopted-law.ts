import { repositoryRuleBook, type ClosingDay, type PackKind, type ParticipationRecord, type RecordedRequirement } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { assembleLaw, type AdoptedLaw, type LawParts } from './assemble-law';
import { readCalendarBook, type CalendarBook } from './calendar-book';
import { packContent } from './published';
import { repositoryRules } from './rules-version';

interface LawRow {
  readonly stamp: string;
  readonly number: number;
  readonly calendar: string | null;
  readonly rules: string | null;
  readonly participation: string | null;
  readonly requirements: string | null;
}

/** Of one database: what was published never changes, and an agency's law has a new stamp after each adoption. */
interface Memory {
  readonly laws: Map<string, { readonly stamp: string; readonly law: AdoptedLaw }>;
  readonly calendars: Map<string, Promise<CalendarBook>>;
  readonly published: Map<string, Promise<readonly ParticipationRecord[]>>;
  readonly requirements: Map<string, Promise<readonly RecordedRequirement[]>>;
  readonly rules: Map<string, Promise<LawParts['rules']>>;
}
const memories = new WeakMap<object, Memory>();

/**
 * The law that the agency of the transaction has adopted: rules and calendar of the versions it adopted, its closing days
 * and its participation records. One small query while nothing was adopted since it was last asked for. An agency that has
 * adopted nothing has the rules of this program, no calendar and no participation.
 */
export async function adoptedLaw(tx: AgencyTransaction): Promise<AdoptedLaw> {
  const memory = memoryOf(tx);
  const row = await lawRow(tx);
  const stamp = row?.stamp ?? 'nothing';
  const known = memory.laws.get(tx.agencyId);
  if (known?.stamp === stamp) return known.law;
  const law = assembleLaw(await readParts(tx, memory, row));
  memory.laws.set(tx.agencyId, { stamp, law });
  return law;
}

/** Rules, calendar and participation as one version of the agency would have them, with other pack versions than those adopted. */
export async function partsWith(tx: AgencyTransaction, parts: LawParts, kind: PackKind, version: string): Promise<LawParts> {
  const memory = memoryOf(tx);
  const adopted = { ...parts.adopted, [kind]: version };
  if (kind === 'calendar') return { ...parts, adopted, calendars: await calendarsOf(tx, memory, version) };
  if (kind === 'rules') return { ...parts, adopted, rules: await rulesOfVersion(tx, memory, version) };
  if (kind === 'requirements') return { ...parts, adopted, requirements: await publishedRequirements(tx, memory, version) };
  return { ...parts, adopted, published: await publishedRecords(tx, memory, version) };
}

async function lawRow(tx: AgencyTransaction): Promise<LawRow | null> {
  const [row] = await tx.query<LawRow>('SELECT stamp, number, calendar_version AS calendar, rules_version AS rules, participation_version AS participation, requirements_version AS requirements FROM agency_law');
  return row ?? null;
}

async function readParts(tx: AgencyTransaction, memory: Memory, row: LawRow | null): Promise<LawParts> {
  const adopted = { calendar: row?.calendar ?? null, rules: row?.rules ?? null, participation: row?.participation ?? null, requirements: row?.requirements ?? null };
  return {
    number: row?.number ?? 0, adopted,
    rules: await rulesOfVersion(tx, memory, adopted.rules ?? repositoryRules().version),
    calendars: adopted.calendar === null ? null : await calendarsOf(tx, memory, adopted.calendar),
    published: adopted.participation === null ? [] : await publishedRecords(tx, memory, adopted.participation),
    requirements: adopted.requirements === null ? [] : await publishedRequirements(tx, memory, adopted.requirements),
    closingDays: await tx.query<ClosingDay>('SELECT state, region, date::text AS date, closed, name FROM closing_day ORDER BY law_number'),
    records: await ownRecords(tx),
  };
}

const ownRecords = (tx: AgencyTransaction): Promise<readonly ParticipationRecord[]> =>
  tx.query<ParticipationRecord>(
    `SELECT id, instrument, state, towards, territory, status, from_date::text AS "from", until_date::text AS until, declarations, reservations, note, source,
            source_url AS "sourceUrl", checked_on::text AS "checkedOn", checked_by AS "checkedBy", supersedes FROM participation_record ORDER BY law_number`);

const calendarsOf = (tx: AgencyTransaction, memory: Memory, version: string): Promise<CalendarBook> => once(memory.calendars, version, () => readCalendarBook(tx, version));

const publishedRecords = (tx: AgencyTransaction, memory: Memory, version: string): Promise<readonly ParticipationRecord[]> =>
  once(memory.published, version, async () => (await packContent(tx, 'participation', version)).records);

const publishedRequirements = (tx: AgencyTransaction, memory: Memory, version: string): Promise<readonly RecordedRequirement[]> =>
  once(memory.requirements, version, async () => (await packContent(tx, 'requirements', version)).requirements);

const rulesOfVersion = (tx: AgencyTransaction, memory: Memory, version: string): Promise<LawParts['rules']> =>
  once(memory.rules, version, async () => ({ version, book: version === repositoryRules().version ? repositoryRuleBook : await packContent(tx, 'rules', version) }));

/** What failed is not kept: the next one asks again. */
function once<T>(kept: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) return known;
  const fresh = read();
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

function memoryOf(tx: AgencyTransaction): Memory {
  const key = tx.manager.dataSource;
  const known = memories.get(key);
  if (known) return known;
  const fresh: Memory = { laws: new Map(), calendars: new Map(), published: new Map(), requirements: new Map(), rules: new Map() };
  memories.set(key, fresh);
  return fresh;
}

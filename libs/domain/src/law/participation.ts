/** How a State stands to an instrument. `signatory` and `opted-out` do not bind; `suspended` and `denounced` end it. */
export const participationStatuses = ['party', 'signatory', 'bound-by-union-act', 'opted-out', 'suspended', 'denounced'] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

export const participationLabels: Readonly<Record<ParticipationStatus, string>> = {
  party: 'Party',
  signatory: 'Signatory, not bound',
  'bound-by-union-act': 'Bound by an act of the Union',
  'opted-out': 'Does not take part',
  suspended: 'Suspended',
  denounced: 'Denounced',
};

export interface DeclaredAddress {
  readonly name: string;
  readonly address?: readonly string[];
  readonly email?: string;
  readonly tel?: string;
}

/** What a State has declared under an instrument, each with a type of its own. What is absent is not recorded. */
export interface Declarations {
  /** Accepted languages, ISO 639-1. */
  readonly languages?: readonly string[];
  readonly centralAuthority?: DeclaredAddress;
  /** Contact point reachable day and night. */
  readonly contactPoint24x7?: DeclaredAddress;
  /** Codes of channels the State asks to be used, the preferred one first. */
  readonly channels?: readonly string[];
  /** ETS 30 Art. 7(3): days before the appearance, at most 50. */
  readonly summonsDays?: number;
  /** The State asks for dual criminality where the text lets it (for instance ETS 185 Art. 29(4)). */
  readonly dualCriminalityReserved?: boolean;
  /** CETS 209 Art. 4(5): consent to simplified extradition can be revoked. */
  readonly consentRevocable?: boolean;
  /** CETS 209 Art. 5: consent includes the waiver of speciality. */
  readonly specialityWaived?: boolean;
  /** CETS 224 Art. 7(5): orders to providers are notified to the State. */
  readonly notificationRequired?: boolean;
  /** CETS 224 Art. 9: an emergency disclosure is followed by a request for assistance. */
  readonly assistanceAskedAfterwards?: boolean;
  /** Codes of the procedures that the State accepts where the text offers several. */
  readonly acceptedProcedures?: readonly string[];
}

/** A part of an instrument that the State has excluded or changed for itself. */
export interface Reservation {
  readonly article: string;
  readonly text: string;
}

/** How one State stands to one instrument from one day on. Dates as YYYY-MM-DD; `until` is the last day. */
export interface ParticipationRecord {
  readonly id: string;
  readonly instrument: string;
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** The only State towards which it holds, in a treaty of pairs; null: towards all. */
  readonly towards: string | null;
  /** Part of the State to which alone it applies; null: the whole. */
  readonly territory: string | null;
  readonly status: ParticipationStatus;
  /** Null: the day is not recorded. */
  readonly from: string | null;
  readonly until: string | null;
  readonly declarations: Declarations;
  readonly reservations: readonly Reservation[];
  /** What is not certain about it, or null. */
  readonly note: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly checkedOn: string;
  /** Person who checked it; null: the published pack. */
  readonly checkedBy: string | null;
  /** Id of the record that this one replaces. */
  readonly supersedes: string | null;
}

export interface Participation {
  /** `not-recorded`: nobody knows here; it has to be checked, never guessed. */
  readonly answer: 'bound' | 'not-bound' | 'not-recorded';
  /** The record that answers; null where none does. */
  readonly record: ParticipationRecord | null;
}

const nothing: Participation = { answer: 'not-recorded', record: null };
const binding: readonly ParticipationStatus[] = ['party', 'bound-by-union-act'];

/** Records that no other record replaces. */
export function currentRecords(records: readonly ParticipationRecord[]): readonly ParticipationRecord[] {
  const replaced = new Set(records.map((record) => record.supersedes).filter((id) => id !== null));
  return records.filter((record) => !replaced.has(record.id));
}

/**
 * Whether a State is bound by an instrument on a day.
 * @param records current records of any instrument and State; see `currentRecords`
 * @param towards the other State: a record that holds towards one State alone answers for that one only
 */
export function participationOf(records: readonly ParticipationRecord[], instrument: string, state: string, on: string, towards?: string): Participation {
  const own = records.filter((record) => record.instrument === instrument && record.state === state && record.territory === null && (record.towards === null || record.towards === towards));
  if (own.length === 0) return nothing;
  // What was recorded for this pair comes before what holds towards all; among those, the one that began last.
  const begun = own.filter((record) => record.from === null || record.from <= on).sort(latestFirst);
  const [record] = begun;
  if (!record) return { answer: 'not-bound', record: [...own].sort(latestFirst).at(-1) ?? null };
  const ended = record.until !== null && record.until < on;
  return { answer: binding.includes(record.status) && !ended ? 'bound' : 'not-bound', record };
}

function latestFirst(a: ParticipationRecord, b: ParticipationRecord): number {
  if ((a.towards === null) !== (b.towards === null)) return a.towards === null ? 1 : -1;
  return (b.from ?? '').localeCompare(a.from ?? '') || b.checkedOn.localeCompare(a.checkedOn);
}

/** Whether both are bound on that day: false as soon as one is known not to be; null where one is not recorded. */
export function boundBetween(records: readonly ParticipationRecord[], instrument: string, one: string, other: string, on: string): boolean | null {
  const answers = [participationOf(records, instrument, one, on, other).answer, participationOf(records, instrument, other, on, one).answer];
  if (answers.includes('not-bound')) return false;
  return answers.includes('not-recorded') ? null : true;
}

/** Whether a record was checked longer ago than the agency accepts. */
export function isStale(record: ParticipationRecord, today: string, mostDays: number): boolean {
  return (Date.parse(today) - Date.parse(record.checkedOn)) / 86_400_000 > mostDays;
}

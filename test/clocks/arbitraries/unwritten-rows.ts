import type { ActByRule, Amount, CountingProfile, Extension, Law, LimitRow, LimitUnit, Pause, RollRule, StartEventCode } from '@comity/domain';

const NUMBERS: Readonly<Record<LimitUnit, readonly number[]>> = { h: [1, 8, 30, 96], d: [1, 2, 3, 5, 10, 90, 91], wd: [1, 2, 5, 20], wk: [1, 2, 6, 13], mo: [1, 2, 3, 4, 12], y: [1] };
const DAYS: readonly LimitUnit[] = ['d', 'wd', 'wk', 'mo', 'y'];
const STARTS: readonly StartEventCode[] = ['received', 'arrested', 'complete', 'decision'];

interface Way {
  readonly units: readonly LimitUnit[];
  readonly rolls: readonly RollRule[];
  readonly actBy: readonly ActByRule[];
}

/** What each profile allows, also where no instrument uses it yet. */
const WAYS: Readonly<Record<CountingProfile, readonly Way[]>> = {
  'eu-1182': [
    { units: DAYS, rolls: ['next-working-day', 'next-working-day', 'none'], actBy: ['same', 'unrolled', 'without-two-working-days'] },
    { units: ['h'], rolls: ['none'], actBy: ['event-plus-hours-unrounded', 'same'] },
  ],
  'calendar-strict': [{ units: [...DAYS, 'h'], rolls: ['none'], actBy: ['same', 'same', 'earliest-national-reading'] }],
  'coe-76': [{ units: DAYS, rolls: ['next-working-day'], actBy: ['same', 'unrolled'] }],
  'us-rule-45': [
    { units: DAYS, rolls: ['next-working-day', 'none'], actBy: ['last-working-day-before', 'same'] },
    { units: ['h'], rolls: ['same-clock-time-next-working-day', 'none'], actBy: ['same'] },
  ],
  'uk-inclusive': [{ units: [...DAYS, 'h'], rolls: ['none'], actBy: ['same'] }],
  national: [{ units: [...DAYS, 'h'], rolls: ['next-working-day', 'next-working-day', 'none'], actBy: ['earliest-national-reading', 'same'] }],
  'count-back': [{ units: ['d', 'wk', 'mo', 'y'], rolls: ['previous-working-day'], actBy: ['last-working-day-before'] }],
  'exact-elapsed': [{ units: ['h'], rolls: ['none'], actBy: ['same'] }],
};

const CLARIFYING = ['clarificationRequested', 'clarificationReceived'] as const;
const PAUSES: readonly (Pause | null)[] = [null, { by: CLARIFYING, mode: 'resume' }, { by: CLARIFYING, mode: 'restart' }, { by: ['newDateAgreed'], mode: 'restart' }];

/**
 * Open, asked by no row, and so not asked here: whether a month added to two makes three months or a month from that end, and
 * whether a period of one day that an authority prolongs beyond 90 still rolls in the Netherlands.
 */
function extensionOf(profile: CountingProfile, amount: Amount, turn: number): Extension | null {
  const condition = 'invented';
  const own = amount.unit === 'mo' || amount.unit === 'y' ? null : { ...amount, max: 2, condition };
  const free = profile === 'national' ? null : { value: null, unit: null, condition };
  return [null, own, null, free][turn % 4] ?? null;
}

// A new date is a day: it starts no period in hours.
function pauseOf(none: boolean, unit: LimitUnit, turn: number): Pause | null {
  const pause = PAUSES[(turn + 1) % PAUSES.length]!;
  return none || (unit === 'h' && pause?.by.length === 1) ? null : pause;
}

function rowOf(profile: CountingProfile, way: Way, unit: LimitUnit, turn: number): LimitRow {
  const amount: Amount = { value: NUMBERS[unit][turn % NUMBERS[unit].length]!, unit };
  const liberty = profile !== 'count-back' && unit !== 'h' && turn % 5 === 4;
  const before = profile === 'count-back';
  const own = way.actBy[turn % way.actBy.length]!;
  return {
    id: `invented-${profile}-${unit}-${turn}`, instrument: 'invented', kind: before ? 'before' : 'max', must: 'act', owedBy: 'both',
    startEvent: STARTS[turn % STARTS.length]!, startsOn: 'the event', amount, extension: before || unit === 'wd' ? null : extensionOf(profile, amount, turn),
    onLapse: null, article: '1', basis: 'S', confidence: 'A', source: 'invented', profile, roll: liberty ? 'none' : way.rolls[turn % way.rolls.length]!,
    liberty, actBy: { rule: liberty ? 'one-day-earlier' : own }, pause: pauseOf(before || unit === 'wd', unit, turn),
    facts: { needed: [], optional: [] }, gate: null,
  };
}

/** Rows that no instrument has: every profile with every unit, in ways that the glossary of the limits allows. */
export const unwrittenRows: readonly LimitRow[] = (Object.keys(WAYS) as CountingProfile[]).flatMap((profile) =>
  WAYS[profile].flatMap((way) => way.units.flatMap((unit) => Array.from({ length: 12 }, (_, turn) => rowOf(profile, way, unit, turn)))));

const byId = new Map(unwrittenRows.map((row) => [row.id, row]));

export const withUnwrittenRows = (law: Law): Law => ({ ...law, limit: (id) => byId.get(id) ?? law.limit(id) });

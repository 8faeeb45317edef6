import type { ClockQuestion, LimitRow } from '@comity/domain';
import type { Day } from './days';
import { isBefore, type Moment, momentOf } from './moments';

export interface Happening {
  readonly type: string;
  readonly at: Moment;
  readonly date: Day | null;
}

export interface Stop {
  readonly from: Moment;
  readonly to: Moment;
  readonly restarts: boolean;
}

/** What the events did to the period. */
export interface Course {
  readonly openEnded: boolean;
  readonly suspended: boolean;
  /** Pauses that are over, in order. */
  readonly stops: readonly Stop[];
  readonly bothReadings: boolean;
  /** The day from which a newly agreed date makes the period run afresh. */
  readonly afresh: Day | null;
}

const KNOWN = [
  'clarificationRequested', 'clarificationReceived', 'consentGiven', 'consentRevoked', 'forceMajeure', 'newDateAgreed',
  'extensionNotified', 'formalRequestReceived', 'authorityConfirmed', 'received',
  'reviewStarted', 'reviewEnded', 'postponed', 'postponementEnded',
];

/** cli.md, `events`: read, in order, none before the start; every fault that is found. */
export function happeningsOf(question: ClockQuestion, start: Moment, zone: string): { happenings: Happening[]; faults: string[] } {
  const happenings: Happening[] = [];
  const faults: string[] = [];
  for (const event of question.events ?? []) {
    if (!KNOWN.includes(event.type)) faults.push('EVENT_UNKNOWN');
    const at = momentOf(event.at, zone);
    if ('code' in at) {
      faults.push(at.code);
      continue;
    }
    if (isBefore(at, start)) faults.push('EVENT_BEFORE_START');
    const before = happenings.at(-1);
    if (before && isBefore(at, before.at)) faults.push('EVENT_OUT_OF_ORDER');
    happenings.push({ type: event.type, at, date: event.date ?? null });
  }
  return { happenings, faults };
}

/** Later events than the knowledge date are ignored. */
export function knownBy(happenings: readonly Happening[], asOf: Moment): Happening[] {
  return happenings.filter((one) => !isBefore(asOf, one.at));
}

function pairsOf(row: LimitRow, facts: NonNullable<ClockQuestion['facts']>): { opens: string; closes: string; restarts: boolean }[] {
  const [opens, closes] = row.pause?.by ?? [];
  const restarts = closes !== undefined && row.pause?.mode !== 'resume';
  // A court's review and a postponement suspend any limit; "what follows is as the limit says": by its own mode, else it goes on.
  const pairs = [
    { opens: 'reviewStarted', closes: 'reviewEnded', restarts },
    { opens: 'postponed', closes: 'postponementEnded', restarts },
  ];
  // "with the fact absent it is not applied and adds a doubt"
  const works = (row.pause?.onlyIf ?? []).every((need) => facts[need.fact] === need.is);
  if (opens && closes && works) pairs.push({ opens, closes, restarts });
  return pairs;
}

export function courseOf(row: LimitRow, facts: NonNullable<ClockQuestion['facts']>, happenings: readonly Happening[]): Course | { readonly code: string } {
  const pairs = pairsOf(row, facts);
  const stops: Stop[] = [];
  let open: { readonly closes: string; readonly from: Moment } | null = null;
  let [openEnded, afresh] = [false, null as Day | null];

  for (const one of happenings) {
    if (one.type === row.endsOpen) openEnded = true;
    if (one.type === 'newDateAgreed' && row.pause?.by.length === 1) afresh = one.date ?? one.at.day;
    const opening = pairs.find((pair) => pair.opens === one.type);
    const closing = pairs.find((pair) => pair.closes === one.type);
    if (opening) {
      // A pause inside a pause.
      if (open) return { code: 'EVENT_OUT_OF_ORDER' };
      open = { closes: opening.closes, from: one.at };
    }
    if (closing) {
      if (open?.closes !== one.type) return { code: 'EVENT_OUT_OF_ORDER' };
      stops.push({ from: open.from, to: one.at, restarts: closing.restarts });
      open = null;
    }
  }
  return { openEnded, suspended: open !== null, stops, bothReadings: row.pause?.mode === 'both-readings', afresh };
}

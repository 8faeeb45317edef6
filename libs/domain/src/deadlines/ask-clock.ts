import { basisOfLimit, basisOfStop } from '../instruments/cite';
import type { Law } from '../law/law';
import { actByInDays, actByInHours } from './act-by';
import { clockChanges } from './clock-changes';
import type { ClockFailure, ClockResult } from './clock-question';
import { amountOf } from './counting/amount';
import { endInDays } from './counting/days';
import { groundOf } from './counting/ground';
import { endInHours } from './counting/hours';
import { dueReading, startOf, type Plan } from './counting/plan';
import { followEvents, shown } from './counting/stops';
import { Working } from './counting/working';
import { isoDay } from './day';
import { gateShut } from './gate';
import type { Asked } from './question/asked';
import { earliest } from './question/read-moment';
import { readQuestion } from './question/read-question';
import { NotAnswerable } from './refusal';
import { endOfDay, isoInstant, sameClock, type Millis } from './zones';

export type ClockAnswer = { readonly answer: ClockResult } | { readonly error: ClockFailure };

/**
 * Computes the end of a period, with its working, on the law given. Pure: asked twice, it answers the same.
 * @param question shape {@link ClockQuestion}; anything else is answered with a coded failure
 * @param now ISO 8601 instant; the knowledge date where the question names none
 */
export function askClock(question: unknown, law: Law, now: string): ClockAnswer {
  try {
    return { answer: answer(readQuestion(question, law, Date.parse(now)), law) };
  } catch (failure) {
    if (failure instanceof NotAnswerable) return { error: failure.failure };
    throw failure;
  }
}

function answer(asked: Asked, law: Law): ClockResult {
  const working = new Working();
  const { row } = asked;
  for (const key of asked.unknownKeys) working.doubt('keyIgnored', { key });
  for (const later of asked.later) working.doubt('laterLeftOut', { what: later.what, at: isoInstant(later.at), asOf: isoInstant(asked.asOf), zone: asked.zone });
  const amount = amountOf(asked, working);
  const ground = groundOf(asked, law, amount.amount?.unit ?? 'd', amount.amount?.value ?? 0);
  sayWhoseLaw(asked, ground.national !== null, working);
  sayWhere(asked, law, working);
  const stops = followEvents(asked, working);
  const plan: Plan = { asked, row, ground, stops, ...amount };
  const base: ClockResult = {
    outcome: 'running', limit: row.id, kind: row.kind, profile: ground.profile, startsAt: isoInstant(earliest(asked.start, asked.zone)), due: null, actBy: null, reason: null, steps: working.steps, doubts: working.doubts,
    verified: amount.confidence !== 'C' && (row.profile !== 'national' || (ground.national !== null && ground.national.confidence !== 'C')),
    wholeDay: amount.amount?.unit !== 'h', zone: asked.zone, state: asked.state, region: asked.region, calendar: null,
  };
  const reason = gateShut(asked, law, working);
  if (reason) return { ...base, outcome: 'rejected', reason };
  const still = stops.openEnded ?? stops.open;
  if (!still) return endOf(plan, base, working);
  // What was granted beside is judged all the same: an extension that the limit does not allow is refused now, not later.
  const before = endOf(plan, base, new Working());
  if (before.due !== null && earliest(still, asked.zone) >= Date.parse(before.due)) working.doubt('stopAfterEnd');
  const outcome = stops.openEnded ? 'openEnded' : 'suspended';
  working.add(outcome, { event: still.type, at: shown(still), zone: asked.zone }, basisOfStop(row));
  sayWhatIsOpen(plan, working);
  return { ...base, outcome };
}

/** Whose law counts, and what of it is not known. */
function sayWhoseLaw({ row, state, given, facts }: Asked, recorded: boolean, working: Working): void {
  if (row.profile === 'national' && !recorded) working.doubt('noNationalRule', { state });
  if (row.lawOf !== 'issuingState') return;
  working.add('lawOfIssuingState', { state, ownZone: facts.issuingZone === undefined ? 0 : 1 }, basisOfLimit(row));
  if (facts.issuingState !== undefined && facts.issuingState !== given.state && facts.issuingZone === undefined) working.doubt('issuingZoneAbsent', { state });
}

/** A zone whose clocks show another time than any of the State's is a slip, or an unusual place: it is asked about, not refused. */
function sayWhere({ given, start }: Asked, law: Law, working: Working): void {
  const zones = law.zones?.(given.state) ?? [];
  if (zones.length === 0 || zones.includes(given.zone)) return;
  const at = earliest(start, given.zone);
  if (!zones.some((zone) => sameClock(at, zone, given.zone))) working.doubt('zoneElsewhere', { zone: given.zone, state: given.state });
}

function endOf(plan: Plan, base: ClockResult, working: Working): ClockResult {
  return plan.amount?.unit === 'h' ? inHours(plan, base, working) : inDays(plan, base, working);
}

function inDays(plan: Plan, base: ClockResult, working: Working): ClockResult {
  const { asked, row, ground } = plan;
  const end = endInDays(plan, dueReading(plan), working);
  const due = endOfDay(end.last, asked.zone);
  changes(plan, due, working);
  working.add('endsWithLastDay', { last: isoDay(end.last), zone: asked.zone, due: isoInstant(due) }, ground.profile === 'eu-1182' ? 'Reg. 1182/71 Art. 3(2)' : ground.basis);
  const actBy = endOfDay(actByInDays(plan, end, working), asked.zone);
  closing(plan, due, working);
  return { ...base, due: isoInstant(due), actBy: isoInstant(actBy), calendar: ground.roll === 'none' && row.amount?.unit !== 'wd' ? null : ground.days.version };
}

function inHours(plan: Plan, base: ClockResult, working: Working): ClockResult {
  const { asked, ground } = plan;
  const end = endInHours(plan, dueReading(plan), working);
  changes(plan, end.due, working);
  working.add('endsAt', { due: isoInstant(end.due), zone: asked.zone }, ground.basis);
  const actBy = actByInHours(plan, end, working);
  closing(plan, end.due, working);
  const notReRead = end.leftOut && plan.row.excludes?.confidence === 'C';
  return { ...base, due: isoInstant(end.due), actBy: isoInstant(actBy), verified: base.verified && !notReRead, calendar: end.leftOut || ground.roll !== 'none' ? ground.days.version : null };
}

function changes(plan: Plan, due: Millis, working: Working): void {
  const { asked } = plan;
  const from = earliest(startOf(plan, dueReading(plan)), asked.zone);
  const [start, end] = from < due ? [from, due] : [due, from];
  for (const { at, before, after } of clockChanges(start, end, asked.zone)) working.add('clockChange', { at: isoInstant(at), zone: asked.zone, before, after }, 'tz database');
}

/** What is said beside every date: a hold, and what the law leaves open. */
function closing(plan: Plan, due: Millis, working: Working): void {
  const { row, asked, stops } = plan;
  if (row.hold && !asked.events.some(({ type }) => type === row.hold!.liftedBy)) working.add('held', { due: isoInstant(due), zone: asked.zone }, basisOfLimit(row));
  if (row.kind === 'min' || row.kind === 'wait') working.add('notBefore', { due: isoInstant(due), zone: asked.zone, kind: row.kind }, basisOfLimit(row));
  sayWhatIsOpen(plan, working);
  if (stops.spans.length > 0 && stops.spans.some(({ from }) => earliest(from, asked.zone) >= withoutStops(plan))) working.doubt('stopAfterEnd');
}

/** Where the period would have ended had nothing stopped it. */
function withoutStops(plan: Plan): Millis {
  const whole: Plan = { ...plan, stops: { ...plan.stops, spans: [], restart: null, both: false } };
  const reading = dueReading(whole);
  return plan.amount?.unit === 'h' ? endInHours(whole, reading, null).due : endOfDay(endInDays(whole, reading, null).last, plan.asked.zone);
}

function sayWhatIsOpen({ row, stops }: Plan, working: Working): void {
  // Whether a stopped period resumes or starts afresh matters only once it was stopped.
  const idle = row.pause?.mode === 'both-readings' && stops.spans.length === 0 && !stops.open;
  if (row.doubt !== undefined && !idle) working.doubt('law', { text: row.doubt });
}

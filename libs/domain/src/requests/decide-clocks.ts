import { nextInChain } from '../deadlines/chains';
import type { ClockQuestion } from '../deadlines/clock-question';
import { limitClock } from '../procedures/clocks';
import type { CommandOf, RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import { accept, refuse, type Decision, type Refused } from '../shared/decision';
import { told } from './decide-common';
import { effects, type ClockOrder, type Effects, type StartEvent } from './effects';
import type { ClockFacts, Facts } from './facts';
import { isRefusedRun, periodOf, runLimit, type LimitRun } from './limit-run';

/** What people do with the limits of the law in a request. Null: not one of these steps. */
export function decideClocks(command: RequestCommand, facts: Facts): Decision<Effects> | null {
  switch (command.type) {
    case 'StartClocks': return command.start === undefined ? awaitThem(command, facts) : start(command, command.start, facts);
    case 'CorrectClockStart': return changed(command, facts, correct);
    case 'RecordClockEvent': return changed(command, facts, record);
    case 'ExtendClock': return changed(command, facts, extend);
    case 'EndClock': return end(command, facts);
    default: return null;
  }
}

const startEventOf = (start: string, saidBy: 'us' | 'them', type: string): StartEvent =>
  /^\d{4}-\d{2}-\d{2}$/.test(start) ? { type, on: start, saidBy } : { type, at: start, saidBy };

type Starting = CommandOf<'StartClocks'>;

const questionOf = ({ zone, state, region, facts }: Starting, limit: string): Omit<ClockQuestion, 'start'> => ({
  limit, zone, state, ...(region === undefined ? {} : { region }), ...(facts === undefined ? {} : { facts }),
});

function start(command: Starting, at: string, facts: Facts): Decision<Effects> {
  const orders: ClockOrder[] = [];
  for (const limit of command.limits) {
    const run = runLimit({ ...questionOf(command, limit), start: at }, facts.law, facts.now);
    if (isRefusedRun(run)) return named(run, limit);
    const { id } = run.row;
    if (facts.clocks.some((clock) => clock.open && clock.code === limitClock(id))) return refuse('LIMIT_RUNS_ALREADY', `The limit ${id} runs in this request already: correct its start, or end it first.`, { limit: id });
    if (orders.some((order) => order.order === 'start-limit' && order.run.row.id === id)) return refuse('LIMIT_NAMED_TWICE', `The limit ${id} is named twice.`, { limit: id });
    orders.push({
      order: 'start-limit', run, period: periodOf(run, facts.now), start: startEventOf(run.result.startsAt, command.owedBy, run.row.startEvent),
      owedBy: command.owedBy, certainty: command.certainty, ...(command.reason?.trim() ? { reason: command.reason.trim() } : {}),
    }, ...followers(run, command, facts));
  }
  if (orders.length === 0) return refuse('LIMIT_MISSING', 'Name at least one limit.');
  return accept(effects({
    events: [event('ClocksStarted', { limits: orders.flatMap((order) => (order.order === 'start-limit' ? [order.run.row.id] : [])), start: at })],
    narratives: told('clock-reason', command.reason), clocks: orders,
  }));
}

/** The limit that begins where this one ends is shown from now on as not started. */
function followers({ row }: LimitRun, command: Starting, facts: Facts): readonly ClockOrder[] {
  const next = nextInChain(row.id);
  const following = next === null ? null : facts.law.limit(next);
  if (!following || facts.awaited.some(({ limit }) => limit === following.id) || facts.clocks.some((clock) => clock.open && clock.code === limitClock(following.id))) return [];
  return [{ order: 'await', limit: following.id, awaits: following.startEvent, owedBy: command.owedBy, question: questionOf(command, following.id), after: row.id }];
}

function awaitThem(command: Starting, facts: Facts): Decision<Effects> {
  const orders: ClockOrder[] = [];
  for (const limit of command.limits) {
    // Whatever would be refused later is refused now: the question is asked once with a start of today.
    const run = runLimit({ ...questionOf(command, limit), start: facts.now }, facts.law, facts.now);
    if (isRefusedRun(run)) return named(run, limit);
    if (facts.awaited.some((known) => known.limit === run.row.id)) return refuse('LIMIT_AWAITED_ALREADY', `The limit ${run.row.id} awaits its event already.`, { limit: run.row.id });
    orders.push({ order: 'await', limit: run.row.id, awaits: run.row.startEvent, owedBy: command.owedBy, question: questionOf(command, run.row.id) });
  }
  if (orders.length === 0) return refuse('LIMIT_MISSING', 'Name at least one limit.');
  return accept(effects({ events: [event('ClocksAwaited', { limits: command.limits })], narratives: told('clock-reason', command.reason), clocks: orders }));
}

const named = ({ refusal }: Refused, limit: string): Refused => ({ outcome: 'refused', refusal: { ...refusal, params: { ...refusal.params, limit: limit.slice(0, 60) } } });

type Changing = CommandOf<'CorrectClockStart'> | CommandOf<'RecordClockEvent'> | CommandOf<'ExtendClock'>;
type Change = Pick<Effects, 'events'> & { readonly question: ClockQuestion; readonly order: Partial<Extract<ClockOrder, { order: 'change' }>> & Pick<Extract<ClockOrder, { order: 'change' }>, 'what'> };

/** Asks the changed question again and records the answer as a change of the clock, with its reason. */
function changed<T extends Changing>(command: T, facts: Facts, change: (command: T, clock: ClockFacts & { readonly question: ClockQuestion }, facts: Facts) => Change | Refused): Decision<Effects> {
  if (!command.reason.trim()) return refuse('REASON_MISSING', 'Say why: the reason stays in the ledger of the clock.');
  const clock = facts.clocks.find(({ id }) => id === command.clockId);
  if (!clock?.open) return refuse('CLOCK_NOT_RUNNING', 'The clock does not run any more.');
  if (!clock.question) return refuse('CLOCK_WITHOUT_LIMIT', 'No limit of the law is behind this clock: nothing in a text stops, extends or corrects it.');
  const made = change(command, clock as ClockFacts & { readonly question: ClockQuestion }, facts);
  if ('refusal' in made) return made;
  const run = runLimit(made.question, facts.law, facts.now);
  if (isRefusedRun(run)) return run;
  // What lies ahead is left out of an answer: here it would be recorded as if it had happened.
  if (run.result.doubts.some(({ code }) => code === 'laterLeftOut')) return refuse('EVENT_IN_FUTURE', 'This lies in the future: record it when it has happened.', { field: 'event.at' });
  return accept(effects({
    events: made.events, narratives: told('clock-reason', command.reason),
    clocks: [{ ...made.order, order: 'change', clockId: clock.id, run, period: periodOf(run, facts.now), reason: command.reason.trim(), what: whatOf(made.order.what, run) }],
    notices: [{ to: 'owner', code: 'clock-changed' }],
  }));
}

/** A stop that is open leaves no date, whatever brought it about. */
const whatOf = (what: Extract<ClockOrder, { order: 'change' }>['what'], { result }: LimitRun): typeof what =>
  result.outcome === 'openEnded' ? 'open-ended' : result.outcome === 'suspended' ? 'paused' : what;

function correct({ clockId, start: at, certainty }: CommandOf<'CorrectClockStart'>, { question, code, owedBy }: ClockFacts & { readonly question: ClockQuestion }): Change {
  return {
    question: { ...question, start: at }, events: [event('ClockStartCorrected', { clockId, code, start: at })],
    order: { what: 'corrected', certainty, start: startEventOf(at, owedBy, 'corrected') },
  };
}

const resumes = ['clarificationReceived', 'consentRevoked', 'reviewEnded', 'postponementEnded'];

function record({ clockId, event: given }: CommandOf<'RecordClockEvent'>, { question, code }: ClockFacts & { readonly question: ClockQuestion }): Change {
  return {
    question: { ...question, events: [...(question.events ?? []), given] }, events: [event('ClockEventRecorded', { clockId, code, event: given.type, at: given.at })],
    order: { what: given.type === 'newDateAgreed' ? 'restarted' : resumes.includes(given.type) ? 'resumed' : 'noted' },
  };
}

function extend({ clockId, days, until, notifiedAt, authority }: CommandOf<'ExtendClock'>, { question, code }: ClockFacts & { readonly question: ClockQuestion }): Change | Refused {
  if (!authority.trim()) return refuse('AUTHORITY_MISSING', 'Name the authority that extended the period.');
  const known = typeof question.extensions === 'number' ? Array.from({ length: question.extensions }, () => ({})) : question.extensions ?? [];
  const extension = { ...(days === undefined ? {} : { days }), ...(until === undefined ? {} : { until }), ...(notifiedAt === undefined ? {} : { notifiedAt }) };
  return {
    question: { ...question, extensions: [...known, extension] }, events: [event('ClockExtended', { clockId, code, until: until ?? null })],
    order: { what: 'extended', authority: authority.trim() },
  };
}

function end(command: CommandOf<'EndClock'>, facts: Facts): Decision<Effects> {
  if (!command.reason.trim()) return refuse('REASON_MISSING', 'Say why: the reason stays in the ledger of the clock.');
  const clock = facts.clocks.find(({ id }) => id === command.clockId);
  if (!clock?.open) return refuse('CLOCK_NOT_RUNNING', 'The clock does not run any more.');
  const { code } = clock;
  const at = command.at ?? facts.now;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(at)) return refuse('END_NEEDS_OFFSET', 'Give the instant with its offset, such as 2026-11-20T10:15:00+01:00.', { field: 'at' });
  if (Number.isNaN(Date.parse(at)) || Date.parse(at) > Date.parse(facts.now)) return refuse('END_IN_FUTURE', 'Give the instant at which it was done, not one in the future.', { field: 'at' });
  const order: ClockOrder = command.as === 'met' ? { order: 'meet', code, at, reason: command.reason.trim() } : { order: 'cancel', code, reason: command.reason.trim() };
  return accept(effects({
    events: [event('ClockEnded', { clockId: clock.id, code, as: command.as })], narratives: told('clock-reason', command.reason),
    clocks: [order, ...(command.as === 'met' ? chained(clock, at, facts) : [])],
  }));
}

/** Met: the limit that begins there starts at that instant. */
function chained({ question }: ClockFacts, at: string, facts: Facts): readonly ClockOrder[] {
  const row = question && facts.law.limit(question.limit);
  const next = row ? nextInChain(row.id) : null;
  const awaited = facts.awaited.find(({ limit }) => limit === next);
  if (!awaited) return [];
  const run = runLimit({ ...awaited.question, start: at }, facts.law, facts.now);
  if (isRefusedRun(run)) return [];
  return [{ order: 'start-limit', run, period: periodOf(run, facts.now), start: startEventOf(at, 'us', run.row.startEvent), owedBy: awaited.owedBy, certainty: 'stated' }];
}

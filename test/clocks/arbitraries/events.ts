import type { ClockQuestion, LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { walk } from '../oracle/days';
import { HOUR, localDay } from '../oracle/zones';
import { remembered } from './remembered';
import { type Notation, written } from './starts';

type Event = NonNullable<ClockQuestion['events']>[number];
type Kind = Event['type'];

const HARMLESS: readonly Kind[] = ['forceMajeure', 'extensionNotified', 'formalRequestReceived', 'authorityConfirmed', 'received', 'clarificationRequested', 'newDateAgreed'];
const BY = ['embassy', 'ministry', 'centralAuthority', 'competentAuthority', 'provider'];

/** Minutes to the next event: of the same hour, of the same days, or far off. */
const gap = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 72 * 60 }), fc.integer({ min: 0, max: 30 * 24 * 60 }));

/** A sequence of types that says something to the row; some break a rule of the contract. */
function typesFor(row: LimitRow): fc.Arbitrary<readonly Kind[]> {
  const none = { weight: 60, arbitrary: fc.constant<readonly Kind[]>([]) };
  const [opens, closes] = row.pause?.by ?? [];
  const harmless = HARMLESS.filter((type) => !row.pause?.by.includes(type));
  const idle = { weight: 10, arbitrary: fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 3 }) };
  const choices: { weight: number; arbitrary: fc.Arbitrary<readonly Kind[]> }[] = [none, idle];
  if (row.endsOpen) choices.push({ weight: 50, arbitrary: fc.constantFrom<readonly Kind[]>([row.endsOpen], ['received', row.endsOpen], ['reviewStarted', row.endsOpen]) });
  if (row.hold) choices.push({ weight: 30, arbitrary: fc.constant<readonly Kind[]>([row.hold.liftedBy]) });
  if (opens && closes) {
    choices.push({ weight: 100, arbitrary: fc.integer({ min: 1, max: 5 }).map((length) => Array.from({ length }, (_, i) => (i % 2 === 0 ? opens : closes))) });
    choices.push({ weight: 5, arbitrary: fc.constantFrom<readonly Kind[]>([opens, opens], [closes], [opens, closes, closes]) });
  } else if (opens) {
    choices.push({ weight: 100, arbitrary: fc.constantFrom<readonly Kind[]>([opens], ['forceMajeure', opens], [opens, opens], ['forceMajeure']) });
  }
  if (row.amount?.unit !== 'wd' && !row.excludes && !row.amountFact?.includes('fixedDate')) {
    choices.push({ weight: 20, arbitrary: fc.constantFrom<readonly Kind[]>(['reviewStarted'], ['reviewStarted', 'reviewEnded'], ['postponed', 'postponementEnded'], ['postponed']) });
  }
  choices.push({ weight: 1, arbitrary: fc.constantFrom(['noSuchEvent'], ['received', 'noSuchEvent']) as unknown as fc.Arbitrary<readonly Kind[]> });
  return fc.oneof(...choices);
}

function eventOf(type: Kind, instant: number, zone: string, notation: Notation, turn: number): Event {
  const at = written(instant, zone, notation);
  if (type === 'received') return { type, at, by: BY[turn % BY.length]! };
  if (type === 'newDateAgreed' && turn % 3 > 0) return { type, at, date: walk(localDay(zone, instant), turn % 12) };
  return { type, at };
}

export interface Sequence {
  readonly types: readonly Kind[];
  readonly gaps: readonly number[];
  readonly turns: readonly number[];
  readonly fault: string;
}

/** Events for the row: what happens, and how long after what happened before. */
export const eventsFor = remembered((row: LimitRow): fc.Arbitrary<Sequence> => fc.record({
  types: row.kind === 'before' ? fc.constant([]) : typesFor(row),
  gaps: fc.array(gap, { minLength: 5, maxLength: 5 }),
  turns: fc.array(fc.nat({ max: 11 }), { minLength: 5, maxLength: 5 }),
  fault: fc.oneof({ weight: 30, arbitrary: fc.constant('none') }, { weight: 1, arbitrary: fc.constantFrom('early', 'disorder') }),
}));

export function datedEvents(sequence: Sequence, start: number, zone: string, notation: Notation): ClockQuestion['events'] | undefined {
  const { types, gaps, turns, fault } = sequence;
  if (types.length === 0) return undefined;
  let at = start - (fault === 'early' ? 40 * HOUR : 0);
  const events = types.map((type, i) => eventOf(type, (at += gaps[i]! * 60_000), zone, notation, turns[i]!));
  return fault === 'disorder' ? events.reverse() : events;
}

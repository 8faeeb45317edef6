import type { ClockQuestion, LimitRow } from '@comity/domain';
import fc from 'fast-check';
import { HOUR, localDay } from '../oracle/zones';
import { datedEvents, eventsFor } from './events';
import { datedExtensions, extensionsFor } from './extensions';
import { datedFacts, factsFor } from './facts';
import { instantAt, type Notation, notations, spots, written } from './starts';
import { regionIn, sites, statesFor, zoneIn } from './states';

const known = (question: Record<string, unknown>): ClockQuestion =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as unknown as ClockQuestion;

/** Hours need instants; now and then only the day is known all the same. */
const notationFor = (row: LimitRow): fc.Arbitrary<Notation> =>
  row.amount?.unit === 'h' ? notations.map((one) => (one === 'day' ? 'utc' : one)) : notations;

/** What happened later may be told in another way than the start; days only where no hours can be counted. */
const eventNotationFor = (row: LimitRow): fc.Arbitrary<Notation | 'as the start'> => {
  const hours = row.amount?.unit === 'h' || row.amountFact?.includes('amountHours');
  const other = hours ? notations.map((one) => (one === 'day' ? 'utc' : one)) : notations;
  return fc.oneof({ weight: 3, arbitrary: fc.constant<'as the start'>('as the start') }, { weight: 1, arbitrary: other });
};

const SPOILS: readonly ((question: ClockQuestion) => ClockQuestion)[] = [
  (question) => ({ ...question, limit: 'no-such-limit' }), (question) => ({ ...question, limit: 'eev-10-6-stop' }),
  (question) => ({ ...question, limit: 'bud-30' }), (question) => ({ ...question, zone: 'Europe/Nowhere' }),
  (question) => ({ ...question, state: 'ZZ' }), (question) => ({ ...question, start: '2027-02-30' }),
  (question) => ({ ...question, start: question.start.slice(0, 10) }),
];
const same = (question: ClockQuestion): ClockQuestion => question;

/** A question about that row as somebody could ask it: mostly acceptable, now and then with one thing wrong. */
export function questionsAbout(row: LimitRow): fc.Arbitrary<ClockQuestion> {
  return fc.record({
    state: statesFor(row), site: sites, spot: spots, notation: notationFor(row), told: eventNotationFor(row), facts: factsFor(row), extensions: extensionsFor(row), events: eventsFor(row),
    asOf: fc.option(fc.integer({ min: -24, max: 1200 }), { nil: undefined, freq: 2 }),
    spoil: fc.oneof({ weight: 60, arbitrary: fc.constant(same) }, { weight: 1, arbitrary: fc.constantFrom(...SPOILS) }),
  }).map(({ state, site, spot, notation, told, facts, extensions, events, asOf, spoil }) => {
    const zone = zoneIn(state, site);
    const start = instantAt(spot, zone);
    // An end set by the authority leaves no period for a pause to lengthen.
    const setEnd = typeof extensions === 'object' && 'until' in extensions;
    return spoil(known({
      limit: site.zone % 2 === 0 ? (row.aliases?.[0] ?? row.id) : row.id, start: written(start, zone, notation), zone, state, region: regionIn(state, site),
      facts: datedFacts(facts, localDay(zone, start)),
      extensions: datedExtensions(extensions, row, start, zone),
      events: setEnd ? undefined : datedEvents(events, start, zone, told === 'as the start' ? notation : told),
      asOf: asOf === undefined ? undefined : written(start + asOf * HOUR, zone, 'utc'),
    }));
  });
}

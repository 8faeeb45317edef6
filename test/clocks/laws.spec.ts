import { askClock, type ClockQuestion, type ClockResult, type Law, type LimitRow } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { anyQuestion, NOW, numbered, seed } from './arbitraries/any-question';
import { quietQuestion } from './arbitraries/quiet-question';
import { written } from './arbitraries/starts';
import { daysBetween, previous, walk } from './oracle/days';
import { endOf, localDay } from './oracle/zones';

jest.setTimeout(300_000);

const MINUTE = 60_000;
const law = repositoryLaw();

function ask(question: ClockQuestion, by: Law = law): ClockResult | null {
  const asked = askClock(question, by, NOW);
  return 'answer' in asked ? asked.answer : null;
}

const running = (answer: ClockResult | null): answer is ClockResult & { due: string; actBy: string } => answer?.outcome === 'running';
const said = ({ outcome, due, actBy, reason }: ClockResult) => ({ outcome, due, actBy, reason });
const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 4000) => fc.assert(fc.property(arbitrary, law), { seed, numRuns });

describe('laws of the clock', () => {
  it('a later start never gives an earlier end', () => {
    // Rule 45(a)(2)(C) forbids it itself: hours that end on Saturday at 23:00 move to Monday 23:00, those that end on Sunday at 01:00 to Monday 01:00.
    const rows = numbered.filter((row) => row.roll !== 'same-clock-time-next-working-day');
    const later = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 * 24 * 40 }));
    let compared = 0;
    check(fc.tuple(quietQuestion(rows), later), ([quiet, minutes]) => {
      const [first, second] = [ask(quiet.ask()), ask(quiet.ask(minutes * MINUTE))];
      if (!running(first) || !running(second)) return;
      compared += 1;
      expect(second.due >= first.due).toBe(true);
      expect(second.actBy >= first.actBy).toBe(true);
    });
    expect(compared).toBeGreaterThan(2000);
  });

  it('nobody is told to act after the end', () => {
    check(anyQuestion, (question) => {
      const answer = ask(question);
      if (running(answer)) expect(answer.actBy <= answer.due).toBe(true);
    });
  });

  it('the same question has the same answer, and is left as it was', () => {
    check(anyQuestion, (question) => {
      const before = JSON.stringify(question);
      const first = askClock(question, law, NOW);
      expect(askClock(JSON.parse(before), law, NOW)).toEqual(first);
      expect(JSON.stringify(question)).toBe(before);
    }, 2000);
  });

  it('what becomes known later changes nothing of what was known before', () => {
    const isInstant = ({ at }: { readonly at: string }) => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(at);
    const told = anyQuestion.filter(({ asOf, events, extensions }) => asOf !== undefined && extensions === undefined && (events ?? []).length > 0 && events!.every(isInstant));
    check(told, ({ asOf, events, ...rest }) => {
      const answer = ask({ ...rest, asOf: asOf!, events: events! });
      if (!answer) return;
      const known = events!.filter(({ at }) => Date.parse(at) <= Date.parse(asOf!));
      const before = ask({ ...rest, events: known });
      expect(before && said(before)).toEqual(said(answer));
    });
  });

  it('a date that has passed stays as it was', () => {
    check(quietQuestion(), (quiet) => {
      const [now, longAfter] = [ask(quiet.ask()), ask(quiet.ask(0, { asOf: '2044-12-31T00:00:00Z' }))];
      expect(longAfter && said(longAfter)).toEqual(now && said(now));
    }, 1000);
  });
});

describe('a pause and its end', () => {
  const unrolled: Law = {
    ...law,
    limit: (id) => {
      const row = law.limit(id);
      return row && { ...row, roll: 'none' };
    },
  };
  const lengths = fc.record({ after: fc.integer({ min: 0, max: 20_000 }), length: fc.integer({ min: 0, max: 60_000 }) });
  const own = numbered.filter((row) => row.pause?.by.length === 2);
  // Working days, days left out and fixed dates are no days or hours that a pause could be added to.
  const plain = numbered.filter((row) => row.amount !== null && row.amount.unit !== 'wd' && !row.excludes && row.kind !== 'before' && row.pause === null);

  it.each([
    ['clarification or consent', own, (row: LimitRow) => row.pause!.by],
    ['review by a court', plain, () => ['reviewStarted', 'reviewEnded'] as const],
    ['postponement', plain, () => ['postponed', 'postponementEnded'] as const],
  ] as const)('%s adds exactly its local days to days, and the elapsed time to hours, before anything rolls', (_name, rows, typesOf) => {
    let compared = 0;
    check(fc.tuple(quietQuestion(rows), lengths), ([quiet, { after, length }]) => {
      const [from, to] = [quiet.start + after * MINUTE, quiet.start + (after + length) * MINUTE];
      const [opens, closes] = typesOf(quiet.row);
      const facts = { ...quiet.ask().facts, ...(quiet.row.pause?.onlyIf ? { consentRevocable: true } : {}) };
      const events = [{ type: opens!, at: written(from, quiet.zone, 'zone') }, { type: closes!, at: written(to, quiet.zone, 'zone') }];
      const [still, paused] = [ask(quiet.ask(0, { facts }), unrolled), ask(quiet.ask(0, { facts, events }), unrolled)];
      if (!running(still) || !running(paused)) return;
      compared += 1;
      // With both readings the period restarts for due and goes on for actBy.
      const end = quiet.row.pause?.mode === 'both-readings' ? 'actBy' : 'due';
      const [before, then] = [Date.parse(still[end]), Date.parse(paused[end])];
      if (quiet.row.amount!.unit === 'h') {
        expect(then - before).toBe(to - from);
        return;
      }
      // The zone that was used: of the issuing authority where its law counts.
      const { zone } = still;
      const days = daysBetween(localDay(zone, from), localDay(zone, to));
      expect(then).toBe(endOf(zone, walk(previous(localDay(zone, before)), days)));
    });
    expect(compared).toBeGreaterThan(1000);
  });
});

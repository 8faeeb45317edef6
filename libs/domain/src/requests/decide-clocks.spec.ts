import type { CommandOf, RequestCommand } from '../procedures/commands';
import { decide } from './decide';
import type { Effects } from './effects';
import type { Facts } from './facts';
import { aClock, aLegalClock, aRequest, commands, someFacts } from './testing/builders';

const sent = aRequest('outgoing', 'sent');
const facts = (part: Partial<Facts> = {}): Facts => someFacts({ clocks: [aLegalClock()], ...part });

function done(command: RequestCommand, given: Facts = facts()): Effects {
  const decision = decide(sent, command, given);
  if (decision.outcome === 'refused') throw new Error(`${decision.refusal.code}: ${decision.refusal.message}`);
  return decision.value;
}
const code = (command: RequestCommand, given: Facts = facts()): string => {
  const decision = decide(sent, command, given);
  return decision.outcome === 'refused' ? decision.refusal.code : 'accepted';
};
const start: CommandOf<'StartClocks'> = commands.StartClocks;
const changeOf = ({ clocks }: Effects) => clocks.find((order) => order.order === 'change');
const startsOf = ({ clocks }: Effects) => clocks.flatMap((order) => (order.order === 'start-limit' ? [order] : []));

describe('starting limits of the law', () => {
  it('starts two clocks from one event: the date that may and the date that must', () => {
    const arrest: CommandOf<'StartClocks'> = { ...start, limits: ['ece-16-18', 'ece-16-40'], start: '2026-11-10T09:00:00+01:00', zone: 'Europe/Zurich', state: 'CH', facts: {} };
    // 10 November + 18 days is the 28th, + 40 days 20 December; Zurich is at UTC+1 then.
    expect(startsOf(done(arrest)).map(({ period }) => period?.dueExclusive)).toEqual(['2026-11-28T23:00:00Z', '2026-12-20T23:00:00Z']);
  });

  it('shows what follows in the chain as not started, and starts it from the decision', () => {
    const recognise: CommandOf<'StartClocks'> = { ...start, limits: ['eio-12-recognise'], start: '2026-10-01T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR', facts: {} };
    expect(done(recognise).clocks).toContainEqual(expect.objectContaining({ order: 'await', limit: 'eio-12-execute', awaits: 'decision', after: 'eio-12-recognise' }));
    const running = aLegalClock({ code: 'limit/eio-12-recognise', question: { limit: 'eio-12-recognise', start: '2026-10-01T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR' } });
    const awaited = [{ limit: 'eio-12-execute', owedBy: 'them', question: { limit: 'eio-12-execute', zone: 'Europe/Paris', state: 'FR' } }] as const;
    const decided = done({ ...commands.EndClock, at: '2026-11-03T12:00:00+01:00' }, facts({ clocks: [running], awaited }));
    // 3 November + 90 days is Monday 1 February 2027.
    expect(startsOf(decided).map(({ period }) => period?.dueExclusive)).toEqual(['2027-02-01T23:00:00Z']);
  });

  it.each<[string, Partial<CommandOf<'StartClocks'>>, string]>([
    ['a limit that is not known', { limits: ['eev-99'] }, 'LIMIT_UNKNOWN'],
    ['a duty without a number', { limits: ['eev-13'] }, 'LIMIT_HAS_NO_NUMBER'],
    ['no limit at all', { limits: [] }, 'LIMIT_MISSING'],
    ['a limit named twice', { limits: ['eev-12-1', 'eev-12-1'] }, 'LIMIT_NAMED_TWICE'],
    ['one that runs already', { limits: ['eev-10-3'] }, 'LIMIT_RUNS_ALREADY'],
    ['an order issued before the Regulation applied', { start: '2026-08-20T10:00:00+01:00', facts: { issuedOn: '2026-08-14' } }, 'NOT_APPLICABLE_YET'],
    ['a State that is not bound', { state: 'DK', zone: 'Europe/Copenhagen' }, 'STATE_NOT_BOUND'],
    ['a local time that the clocks repeat', { start: '2026-10-25T01:30:00' }, 'LOCAL_TIME_AMBIGUOUS'],
  ])('refuses %s', (_what, part, expected) => {
    expect(code({ ...start, ...part })).toBe(expected);
  });
});

describe('the life of a limit', () => {
  it('stops for clarification, and then carries both readings: due afresh, act by resumed', () => {
    const stopped = changeOf(done(commands.RecordClockEvent));
    expect(stopped).toMatchObject({ what: 'paused', period: null });
    const question = { ...aLegalClock().question!, events: [{ type: 'clarificationRequested', at: '2026-11-19T12:00:00Z' }] as const };
    const answered: RequestCommand = { ...commands.RecordClockEvent, event: { type: 'clarificationReceived', at: '2026-11-20T09:00:00Z' } };
    const resumed = changeOf(done(answered, facts({ clocks: [aLegalClock({ question })] })));
    // Afresh from Friday 20 November: Monday 30 November. Resumed with one day more: 19 November + 11 days, the same Monday.
    expect(resumed).toMatchObject({ what: 'resumed', period: { dueExclusive: '2026-12-01T00:00:00Z', actBy: '2026-12-01T00:00:00Z' } });
  });

  it('corrects its start, keeping what has happened since', () => {
    // 18 November + 10 days is Saturday the 28th; the period runs on to Monday the 30th.
    expect(changeOf(done(commands.CorrectClockStart))).toMatchObject({ what: 'corrected', period: { dueExclusive: '2026-12-01T00:00:00Z', startsAt: '2026-11-18T10:00:00Z' }, reason: 'The receipt says so.' });
  });

  it('is extended by the authority that may, with its name', () => {
    expect(changeOf(done(commands.ExtendClock))).toMatchObject({ what: 'extended', authority: 'Prosecutor of Valdoria', period: { dueExclusive: '2026-12-11T00:00:00Z' } });
  });

  it.each<[string, RequestCommand, string]>([
    ['an extension without the authority', { ...commands.ExtendClock, authority: ' ' }, 'AUTHORITY_MISSING'],
    ['an extension that shortens', { ...commands.ExtendClock, until: '2026-11-21' }, 'EXTENSION_NOT_ALLOWED'],
    ['a change without a reason', { ...commands.CorrectClockStart, reason: '' }, 'REASON_MISSING'],
    ['an event before the start', { ...commands.RecordClockEvent, event: { type: 'clarificationRequested', at: '2026-11-18T12:00:00Z' } }, 'EVENT_BEFORE_START'],
    ['an event of tomorrow', { ...commands.RecordClockEvent, event: { type: 'clarificationRequested', at: '2026-11-29T12:00:00Z' } }, 'EVENT_IN_FUTURE'],
    ['the end of a stop that never began', { ...commands.RecordClockEvent, event: { type: 'clarificationReceived', at: '2026-11-19T12:00:00Z' } }, 'EVENT_OUT_OF_ORDER'],
    ['a clock that has ended', { ...commands.EndClock, clockId: 'clock-9' }, 'CLOCK_NOT_RUNNING'],
    ['an event of this afternoon, said on the clocks of the place', { ...commands.RecordClockEvent, event: { type: 'clarificationRequested', at: '2026-11-20T13:21:00' } }, 'EVENT_IN_FUTURE'],
    ['an end without its offset', { ...commands.EndClock, at: '2026-11-20T12:00:00' }, 'END_NEEDS_OFFSET'],
    ['an end in the future', { ...commands.EndClock, at: '2026-11-29T12:00:00Z' }, 'END_IN_FUTURE'],
  ])('refuses %s', (_what, command, expected) => {
    expect(code(command)).toBe(expected);
  });

  it('gives a date that somebody set nothing of the law', () => {
    const own = aClock({ id: 'clock-legal', code: 'information-answer' });
    expect(code(commands.ExtendClock, facts({ clocks: [own] }))).toBe('CLOCK_WITHOUT_LIMIT');
  });

  it('loses its end when the formal request of Article 29(7) arrives', () => {
    const minimum = aClock({ id: 'clock-2', code: 'preservation-minimum', question: { limit: 'bud-29-min', start: '2026-11-01', zone: 'Asia/Tbilisi', state: 'GE' } });
    const noted = decide(sent, commands.NoteFormalRequest, someFacts({ actor: { kind: 'machine' }, clocks: [minimum] }));
    expect(noted).toMatchObject({ outcome: 'accepted', value: { clocks: [{ order: 'change', what: 'open-ended', period: null }] } });
  });
});

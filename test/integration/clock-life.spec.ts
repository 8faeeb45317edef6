import type { RequestCommand } from '@comity/domain';
import { awaitedClocksOf, clocksOfRequest, type ClockRecord } from '@comity/persistence';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
let requestId: string;
beforeAll(async () => { two = await twoAgencies('clock-life'); });
beforeEach(async () => { requestId = (await openDraft(two.db, two.a, two.b, exampleDocument('minimal-preservation'))).id; });
afterAll(() => two?.close());

const order = async (command: RequestCommand): Promise<void> => { accepted(await give(two.db, two.recorder, two.a.id, requestId, two.a.people['liaison-officer'], command)); };
const refusal = async (command: RequestCommand): Promise<string> => {
  const result = await give(two.db, two.recorder, two.a.id, requestId, two.a.people['liaison-officer'], command);
  return result.outcome === 'refused' ? result.refusal.code : 'accepted';
};
const clocks = (): Promise<readonly ClockRecord[]> => two.db.withAgency(two.a.id, (tx) => clocksOfRequest(tx, requestId));
const clockOf = async (code: string): Promise<ClockRecord> => (await clocks()).find((clock) => clock.code === code)!;
const iso = (date: Date): string => date.toISOString().replace('.000Z', 'Z');

const epoc: RequestCommand = {
  type: 'StartClocks', limits: ['eev-10-3'], start: '2026-09-02T10:15:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-09-01' }, owedBy: 'them', certainty: 'confirmed',
};

describe('a limit of the law in a request', () => {
  it('keeps every change of its date in a ledger that nothing overwrites', async () => {
    await order(epoc);
    const started = await clockOf('limit/eev-10-3');
    // 2 September is not counted; the tenth day is Saturday the 12th; the period ends with Monday the 14th, in Irish summer time.
    expect([iso(started.dueExclusive), iso(started.actBy), started.dueVersion, started.verified]).toEqual(['2026-09-14T23:00:00Z', '2026-09-14T23:00:00Z', 1, true]);
    await order({ type: 'RecordClockEvent', clockId: started.id, event: { type: 'clarificationRequested', at: '2026-09-04T09:00:00+01:00' }, reason: 'Annex III: the account is not named.' });
    expect(await clockOf('limit/eev-10-3')).toMatchObject({ state: 'paused', dueVersion: 1 });
    await order({ type: 'RecordClockEvent', clockId: started.id, event: { type: 'clarificationReceived', at: '2026-09-08T15:00:00+01:00' }, reason: 'Named.' });
    const resumed = await clockOf('limit/eev-10-3');
    // Afresh from the 8th: Friday the 18th. Resumed: 12 + 4 days is Wednesday the 16th.
    expect([iso(resumed.dueExclusive), iso(resumed.actBy), resumed.state]).toEqual(['2026-09-18T23:00:00Z', '2026-09-16T23:00:00Z', 'running']);
    await order({ type: 'ExtendClock', clockId: started.id, until: '2026-09-25', authority: 'Issuing authority', reason: 'Art. 10(8).' });
    await order({ type: 'CorrectClockStart', clockId: started.id, start: '2026-09-03T10:15:00+01:00', certainty: 'stated', reason: 'The receipt names the 3rd.' });
    await order({ type: 'EndClock', clockId: started.id, as: 'met', at: '2026-09-24T10:00:00Z', reason: 'Data received.' });
    const ended = await clockOf('limit/eev-10-3');
    expect([ended.state, ended.certainty, ended.question?.start]).toEqual(['met', 'stated', '2026-09-03T10:15:00+01:00']);
    expect(ended.ledger.map(({ what, oldDue, newDue, reason }) => [what, oldDue && iso(oldDue), newDue && iso(newDue), reason])).toEqual([
      ['started', null, '2026-09-14T23:00:00Z', null],
      ['paused', '2026-09-14T23:00:00Z', null, 'Annex III: the account is not named.'],
      ['resumed', '2026-09-14T23:00:00Z', '2026-09-18T23:00:00Z', 'Named.'],
      ['extended', '2026-09-18T23:00:00Z', '2026-09-25T23:00:00Z', 'Art. 10(8).'],
      ['corrected', '2026-09-25T23:00:00Z', '2026-09-25T23:00:00Z', 'The receipt names the 3rd.'],
      ['met', '2026-09-25T23:00:00Z', '2026-09-25T23:00:00Z', 'Data received.'],
    ]);
    expect(ended.ledger[3]).toMatchObject({ authority: 'Issuing authority', by: expect.stringContaining('liaison-officer') });
  });

  it('warns again for a moved date, and never for one that stands still', async () => {
    await order(epoc);
    const { id } = await clockOf('limit/eev-10-3');
    const rung = { agencyId: two.a.id, requestId, type: 'FireRung' } as const;
    let tries = 0;
    const fire = async (dueVersion: number): Promise<string> => {
      const result = await two.recorder.propose({ ...rung, key: `rung/${id}/${++tries}`, body: { clockId: id, dueVersion, rung: 'officer' } });
      return result.outcome === 'refused' ? result.refusal.code : 'accepted';
    };
    expect(await fire(1)).toBe('accepted');
    await order({ type: 'ExtendClock', clockId: id, until: '2026-09-25', authority: 'Issuing authority', reason: 'Art. 10(8).' });
    expect(await fire(1)).toBe('CLOCK_MOVED');
    expect(await fire(2)).toBe('accepted');
    await order({ type: 'RecordClockEvent', clockId: id, event: { type: 'reviewStarted', at: '2026-09-20T09:00:00+01:00' }, reason: 'Art. 17.' });
    expect(await fire(2)).toBe('CLOCK_NOT_RUNNING');
  });

  it('shows the second of a chain as not started, and starts it with the decision', async () => {
    await order({ ...epoc, limits: ['eio-12-recognise'], start: '2026-10-01T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR', facts: {} } as RequestCommand);
    const waiting = await two.db.withAgency(two.a.id, (tx) => awaitedClocksOf(tx, requestId));
    expect(waiting).toMatchObject([{ limitId: 'eio-12-execute', awaits: 'decision' }]);
    await order({ type: 'EndClock', clockId: (await clockOf('limit/eio-12-recognise')).id, as: 'met', at: '2026-10-20T12:00:00+02:00', reason: 'Recognised.' });
    // 20 October and 90 days are Monday 18 January 2027.
    expect(iso((await clockOf('limit/eio-12-execute')).dueExclusive)).toBe('2027-01-18T23:00:00Z');
    expect(await two.db.withAgency(two.a.id, (tx) => awaitedClocksOf(tx, requestId))).toEqual([]);
  });

  it('runs one clock of a limit at a time, and none that the law excludes', async () => {
    await order(epoc);
    expect(await refusal(epoc)).toBe('LIMIT_RUNS_ALREADY');
    expect(await refusal({ ...epoc, limits: ['eev-12-1'], start: '2026-08-17T10:00:00+01:00' } as RequestCommand)).toBe('NOT_APPLICABLE_YET');
    expect((await clocks()).map(({ code }) => code)).toEqual(['limit/eev-10-3']);
  });

  it('ends with the request: nothing runs or waits afterwards', async () => {
    await order({ ...epoc, limits: ['eio-12-recognise'], start: '2026-10-01T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR', facts: {} } as RequestCommand);
    accepted(await give(two.db, two.recorder, two.a.id, requestId, two.a.people.prosecutor, { type: 'Discard' }));
    expect((await clocks()).map(({ state }) => state)).toEqual(['cancelled']);
    expect(await two.db.withAgency(two.a.id, (tx) => awaitedClocksOf(tx, requestId))).toEqual([]);
  });
});

import { repositoryRuleBook, type LawChangeContent, type RequestCommand } from '@comity/domain';
import { adoptedLaw, clockMoves, clocksOfRequest, Database, decideChange, lawAfter, noticesOf, proposeChange, publishPack, type ClockRecord, type Deciding, type MovedClock } from '@comity/persistence';
import { newId } from '@comity/platform';
import type { TestAgency } from '../support/agencies';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { asOwner } from '../support/database';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

const now = '2026-11-21T12:00:00Z';
let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('clock-moves'); });
afterAll(() => two?.close());

type Start = Extract<RequestCommand, { type: 'StartClocks' }>;
const epoc = (start: string, given: Partial<Start> = {}): Start => ({
  type: 'StartClocks', limits: ['eev-10-3'], start, zone: 'Europe/Berlin', state: 'DE', facts: { issuedOn: '2026-11-01' }, owedBy: 'us', certainty: 'confirmed', ...given,
});
const open = async (agency: TestAgency = two.a): Promise<string> => (await openDraft(two.db, agency, agency === two.a ? two.b : two.a, exampleDocument('minimal-preservation'))).id;
const order = async (requestId: string, command: RequestCommand, agency: TestAgency = two.a): Promise<void> => { accepted(await give(two.db, two.recorder, agency.id, requestId, agency.people['liaison-officer'], command)); };
const clocks = (requestId: string, agency: TestAgency = two.a): Promise<readonly ClockRecord[]> => two.db.withAgency(agency.id, (tx) => clocksOfRequest(tx, requestId));
const clock = async (requestId: string, agency: TestAgency = two.a): Promise<ClockRecord> => (await clocks(requestId, agency))[0]!;
const iso = (date: Date): string => date.toISOString().replace('.000Z', 'Z');
const dueOf = async (requestId: string, agency: TestAgency = two.a): Promise<string> => iso((await clock(requestId, agency)).dueExclusive);
/** A request with one clock. */
const running = async (command: Start, agency: TestAgency = two.a): Promise<string> => {
  const id = await open(agency);
  await order(id, command, agency);
  return id;
};

const propose = async (content: LawChangeContent): Promise<string> => {
  const id = newId();
  const outcome = await two.db.withAgency(two.a.id, (tx) => proposeChange(tx, { id, content, reason: 'Notice of the ministry.', personId: two.a.people.administrator, now }));
  if (outcome.outcome !== 'proposed') throw new Error(JSON.stringify(outcome));
  return id;
};
const decide = (changeId: string, by: keyof TestAgency['people'] = 'administrator2'): Promise<Deciding> =>
  two.db.withAgency(two.a.id, (tx) => decideChange(tx, { changeId, decision: 'adopt', reason: null, personId: two.a.people[by], now, moves: clockMoves }));
const preview = (content: LawChangeContent): Promise<readonly MovedClock[]> => two.db.withAgency(two.a.id, async (tx) => {
  const law = await adoptedLaw(tx);
  return clockMoves.preview(tx, law, await lawAfter(tx, law, content, { id: newId(), personId: two.a.people.administrator }), content, now);
});
const movedBy = (deciding: Deciding): readonly MovedClock[] => {
  if (deciding.outcome !== 'decided') throw new Error(JSON.stringify(deciding));
  return deciding.moved;
};
const adopt = async (content: LawChangeContent): Promise<readonly MovedClock[]> => movedBy(await decide(await propose(content)));
const closing = (date: string, given: object = {}): LawChangeContent => ({ kind: 'closing-day', payload: { state: 'DE', date, closed: true, name: 'Day of mourning', ...given } });
const requestsOf = (moves: readonly MovedClock[]): readonly string[] => moves.map(({ requestId }) => requestId).sort();

describe('a closing day on the last day of a period', () => {
  it('moves the clocks of that State in that agency, and no others', async () => {
    // 30 November is not counted; the tenth day is Thursday 10 December. One week from 3 December ends on the same day.
    const [plain, bavarian, belgian, abroad] = [
      await running(epoc('2026-11-30T10:00:00+01:00')), await running(epoc('2026-11-30T10:00:00+01:00', { region: 'DE-BY' })),
      await running(epoc('2026-11-30T10:00:00+01:00', { zone: 'Europe/Brussels', state: 'BE' })), await running(epoc('2026-11-30T10:00:00+01:00'), two.b),
    ];
    await order(plain, epoc('2026-12-03T10:00:00+01:00', { limits: ['eio-16-ack'], facts: {} }));
    // Asked in Belgium, counted under the law of the issuing State: Art. 17(9) of Regulation (EU) 2023/1543.
    const issuing = await running(epoc('2026-11-30T10:00:00+01:00', { limits: ['eev-17-2'], zone: 'Europe/Brussels', state: 'BE', facts: { issuedOn: '2026-11-01', issuingState: 'DE', issuingZone: 'Europe/Berlin' } }));
    const [ended, early] = [await running(epoc('2026-11-30T10:00:00+01:00')), await running(epoc('2026-11-26T10:00:00+01:00'))];
    await order(ended, { type: 'EndClock', clockId: (await clock(ended)).id, as: 'cancelled', reason: 'Withdrawn.' });
    const before = await clock(plain);
    expect([iso(before.dueExclusive), iso((await clock(issuing)).dueExclusive)]).toEqual(['2026-12-10T23:00:00Z', '2026-12-10T23:00:00Z']);

    const content = closing('2026-12-10');
    const shown = await preview(content);
    expect(requestsOf(shown)).toEqual([plain, plain, bavarian, issuing].sort());
    expect(shown.find(({ clockId }) => clockId === before.id)).toEqual({
      clockId: before.id, requestId: plain, reference: expect.stringContaining('2026'), code: 'limit/eev-10-3', limitId: 'eev-10-3', applies: true, reason: null,
      oldDue: '2026-12-10T23:00:00Z', newDue: '2026-12-11T23:00:00Z', oldActBy: '2026-12-10T23:00:00Z', newActBy: '2026-12-11T23:00:00Z',
    });
    const id = await propose(content);
    expect(await decide(id, 'administrator')).toMatchObject({ outcome: 'refused', refusal: { code: 'ADOPTER_IS_PROPOSER' } });
    expect(await dueOf(plain)).toBe('2026-12-10T23:00:00Z');
    expect(movedBy(await decide(id))).toEqual(shown);
    expect([await dueOf(plain), await dueOf(bavarian), await dueOf(issuing)]).toEqual(Array.from({ length: 3 }, () => '2026-12-11T23:00:00Z'));
    expect([await dueOf(belgian), await dueOf(ended), await dueOf(abroad, two.b), await dueOf(early)]).toEqual([...Array.from({ length: 3 }, () => '2026-12-10T23:00:00Z'), '2026-12-07T23:00:00Z']);

    const after = (await clocks(plain)).find((each) => each.id === before.id)!;
    expect(after).toMatchObject({ dueVersion: 2, state: 'running', lawVersion: expect.stringContaining('+1'), calendarVersion: expect.stringContaining('+1') });
    expect(after.explanation.find(({ step }) => step === 'rolled')?.params).toMatchObject({ days: '2026-12-10 Day of mourning' });
    expect(after.soonAt.getTime()).toBeGreaterThan(before.soonAt.getTime());
    expect(after.ledger.map(({ seq, what, oldDue, newDue, reason, by, changeId }) => [seq, what, oldDue && iso(oldDue), newDue && iso(newDue), reason, by, changeId])).toEqual([
      [1, 'started', null, '2026-12-10T23:00:00Z', null, 'liaison-officer of BE-VAL', null],
      [2, 'moved', '2026-12-10T23:00:00Z', '2026-12-11T23:00:00Z', 'Notice of the ministry.', 'administrator2 of BE-VAL', id],
    ]);
    const told = (await two.db.withAgency(two.a.id, (tx) => noticesOf(tx, two.a.people.prosecutor))).filter(({ code }) => code === 'clock-moved');
    expect(told.map(({ requestId, params }) => [requestId, params['clocks']]).sort()).toEqual([[plain, 2], [bavarian, 1], [issuing, 1]].sort());

    // The same adoption again, and the same day once more.
    expect(await decide(id)).toMatchObject({ outcome: 'refused', refusal: { code: 'LAW_CHANGE_DECIDED' } });
    await expect(propose(content)).rejects.toThrow('/date');
    expect([(await clock(bavarian)).dueVersion, (await clock(bavarian)).ledger.length]).toEqual([2, 2]);
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query('UPDATE clock_entry SET new_due = old_due'))).rejects.toThrow(/permission denied/);
  });

  it('of one region moves the clocks of that region alone', async () => {
    const [bavarian, plain] = [await running(epoc('2026-11-23T10:00:00+01:00', { region: 'DE-BY' })), await running(epoc('2026-11-23T10:00:00+01:00'))];
    expect(requestsOf(await adopt(closing('2026-12-03', { region: 'DE-BY' })))).toEqual([bavarian]);
    expect([await dueOf(bavarian), await dueOf(plain)]).toEqual(['2026-12-04T23:00:00Z', '2026-12-03T23:00:00Z']);
  });

  it('leaves a clock that stands still; it is counted with that day once it runs again', async () => {
    const id = await running(epoc('2026-11-09T10:00:00+01:00'));
    const { id: clockId } = await clock(id);
    const event = (type: 'clarificationRequested' | 'clarificationReceived', at: string): RequestCommand => ({ type: 'RecordClockEvent', clockId, event: { type, at }, reason: 'Annex III.' });
    await order(id, event('clarificationRequested', '2026-11-16T10:00:00+01:00'));
    expect([await adopt(closing('2026-11-19')), await adopt(closing('2026-11-30'))]).toEqual([[], []]);
    expect(await clock(id)).toMatchObject({ state: 'paused', dueVersion: 1 });
    await order(id, event('clarificationReceived', '2026-11-20T10:00:00+01:00'));
    // Afresh from the 20th: Monday the 30th, which is closed now.
    expect(await dueOf(id)).toBe('2026-12-01T23:00:00Z');
  });

  it('misses no clock that starts or changes at the same moment', async () => {
    const requests = await Promise.all(Array.from({ length: 6 }, () => open()));
    const known = await running(epoc('2027-01-04T10:00:00+01:00'));
    const { id: clockId } = await clock(known);
    const change = await propose(closing('2027-01-14'));
    await Promise.all([
      decide(change), ...requests.map((id) => order(id, epoc('2027-01-04T10:00:00+01:00'))),
      order(known, { type: 'CorrectClockStart', clockId, start: '2027-01-04T11:00:00+01:00', certainty: 'confirmed', reason: 'The hour was misread.' }),
    ]);
    expect(await Promise.all([...requests, known].map((id) => dueOf(id)))).toEqual(Array.from({ length: 7 }, () => '2027-01-15T23:00:00Z'));
  });
});

describe('what follows a moved date', () => {
  it('a rung of the old date is refused and the lane learns the new one; an earlier rung is found by the sweep', async () => {
    // The tenth day is Friday 25 December: closed, as is Saturday, then Sunday; the period ends with Monday the 28th.
    const id = await running(epoc('2026-12-15T10:00:00+01:00'));
    const before = await clock(id);
    expect(iso(before.dueExclusive)).toBe('2026-12-28T23:00:00Z');
    const [old] = (await two.recorder.load(two.a.id, id))!.wakes;
    const heard: string[] = [];
    await asOwner(two.database.ownerUrl, async (client) => {
      client.on('notification', ({ payload }) => heard.push((JSON.parse(payload!) as { request: string }).request));
      await client.query('LISTEN comity_changes');
      await adopt(closing('2026-12-25', { closed: false, name: 'Courts sit' }));
      await client.query('SELECT 1');
    });
    expect(heard).toEqual([id]);
    expect(await dueOf(id)).toBe('2026-12-25T23:00:00Z');
    const refused = await two.recorder.propose({ agencyId: two.a.id, requestId: id, key: `rung/${before.id}`, type: 'FireRung', body: { clockId: before.id, dueVersion: old!.dueVersion, rung: old!.rung } });
    expect(refused).toMatchObject({ outcome: 'refused', refusal: { code: 'CLOCK_MOVED' }, state: { wakes: [{ clockId: before.id, dueVersion: 2, rung: 'officer' }, { dueVersion: 2 }, { dueVersion: 2 }] } });
    const wake = refused.state.wakes[0]!.at;
    expect(Date.parse(wake)).toBeLessThan(Date.parse(old!.at));
    expect((await two.sweeps.dueRungs(wake, 100)).filter(({ requestId }) => requestId === id)).toEqual([{ agencyId: two.a.id, requestId: id, clockId: before.id, dueVersion: 2, rung: 'officer' }]);
  });
});

describe('other changes of law', () => {
  it('a calendar moves what ends on a day that it closes or opens, and only that', async () => {
    // Tenth days: Monday 8 and Tuesday 9 February 2027.
    const [monday, tuesday] = [await running(epoc('2027-01-29T10:00:00+01:00')), await running(epoc('2027-01-30T10:00:00+01:00'))];
    await asOwner(two.database.ownerUrl, (client) => client.query(`
      INSERT INTO pack SELECT kind, 'calendar test', repeat('2', 64), published_at, summary, content FROM pack WHERE kind = 'calendar';
      INSERT INTO calendar_week SELECT 'calendar test', state, name, weekend, weekend_source, weekend_verified, first_year, last_year, regions, source FROM calendar_week;
      INSERT INTO calendar_day SELECT 'calendar test', state, region, date, closed, name, estimate FROM calendar_day;
      INSERT INTO calendar_day VALUES ('calendar test', 'DE', '', '2027-02-08', true, 'New holiday', false), ('calendar test', 'BE', '', '2027-02-09', true, 'New holiday', false);`));
    const content: LawChangeContent = { kind: 'calendar-pack', payload: { version: 'calendar test' } };
    const shown = await preview(content);
    expect(shown.map(({ requestId, newDue }) => [requestId, newDue])).toEqual([[monday, '2027-02-09T23:00:00Z']]);
    expect(await adopt(content)).toEqual(shown);
    expect([await dueOf(monday), await dueOf(tuesday)]).toEqual(['2027-02-09T23:00:00Z', '2027-02-09T23:00:00Z']);
    expect((await clock(monday)).calendarVersion).toContain('calendar test');
  });

  it('participation lifts what was not in force; where it falls away, the clock stays and a person is told', async () => {
    const id = await open();
    const start: Start = { ...epoc('2026-11-10'), limits: ['ap2-7-provider'], facts: { requestingState: 'BE' } };
    const record = { instrument: 'coe-budapest-ap2-224', status: 'party', from: '2026-01-01', source: 'An invented notice', checkedOn: '2026-11-20' } as const;
    expect(await give(two.db, two.recorder, two.a.id, id, two.a.people['liaison-officer'], start)).toMatchObject({ outcome: 'refused', refusal: { code: 'NOT_IN_FORCE' } });
    await adopt({ kind: 'participation', payload: { ...record, state: 'BE' } });
    const german = await propose({ kind: 'participation', payload: { ...record, state: 'DE' } });
    expect(movedBy(await decide(german))).toEqual([]);
    await order(id, start);
    const before = await clock(id);

    const gone: LawChangeContent = { kind: 'participation', payload: { ...record, state: 'DE', status: 'signatory', supersedes: german } };
    expect(await preview(gone)).toEqual([expect.objectContaining({ clockId: before.id, applies: false, reason: 'NOT_IN_FORCE', oldDue: iso(before.dueExclusive), newDue: null })]);
    expect(await adopt(gone)).toEqual([]);
    expect(await clock(id)).toMatchObject({ dueExclusive: before.dueExclusive, state: 'running', dueVersion: 1, ledger: [{ what: 'started' }, { what: 'noted', reason: 'NOT_IN_FORCE' }] });
    const told = await two.db.withAgency(two.a.id, (tx) => noticesOf(tx, two.a.people.prosecutor));
    expect(told.filter(({ requestId, code }) => requestId === id && code === 'clock-without-ground')).toHaveLength(1);
  });

  it('new rules show which clocks would end otherwise, and leave them under the rules that they began under', async () => {
    const id = await running(epoc('2027-03-01T10:00:00+01:00'));
    const book = { ...repositoryRuleBook, limits: repositoryRuleBook.limits.map((row) => (row.id === 'eev-10-3' ? { ...row, amount: { value: 16, unit: 'd' as const } } : row)) };
    const owner = await Database.connect({ url: two.database.ownerUrl, poolSize: 1 });
    await owner.withAgency(two.a.id, (tx) => publishPack(tx, { kind: 'rules', version: 'rules test', digest: '1'.repeat(64), summary: { limits: 1 }, content: book }, now));
    await owner.close();
    const content: LawChangeContent = { kind: 'rule-pack', payload: { version: 'rules test' } };
    const shown = await preview(content);
    expect(shown.every(({ applies, limitId }) => !applies && limitId === 'eev-10-3')).toBe(true);
    expect(shown.find(({ requestId }) => requestId === id)).toMatchObject({ oldDue: '2027-03-11T23:00:00Z', newDue: '2027-03-17T23:00:00Z' });
    expect(await adopt(content)).toEqual([]);
    expect(await clock(id)).toMatchObject({ dueVersion: 1, ledger: [{ what: 'started' }] });
    // Later calendars count for it all the same, with its own ten days.
    expect(requestsOf(await adopt(closing('2027-03-11')))).toEqual([id]);
    expect(await dueOf(id)).toBe('2027-03-12T23:00:00Z');
  });
});

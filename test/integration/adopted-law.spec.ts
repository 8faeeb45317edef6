import { calendarPack, packCalendar, packVersion, participationPack } from '@comity/packs';
import { adoptedLaw, decideChange, lawChange, proposeChange, publishPack, publishedPacks, repositoryRules, Database, type AdoptedLaw, type ClockMoves, type Deciding } from '@comity/persistence';
import { repositoryRuleBook, type LawChangeContent, type LawDecision } from '@comity/domain';
import { newId } from '@comity/platform';
import { addAgency, type TestAgency } from '../support/agencies';
import { asOwner } from '../support/database';
import { publishTestLaw } from '../support/published-law';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

const now = '2026-11-21T12:00:00Z';
const seen: { before: AdoptedLaw; after: AdoptedLaw }[] = [];
const moves: ClockMoves = {
  preview: async () => [],
  apply: async (_tx, before, after) => {
    seen.push({ before, after });
    return [];
  },
};

let two: TwoAgencies;
beforeAll(async () => {
  two = await twoAgencies('adopted_law');
});
afterAll(() => two?.close());

const lawOf = (agency: TestAgency): Promise<AdoptedLaw> => two.db.withAgency(agency.id, adoptedLaw);
const propose = async (agency: TestAgency, content: LawChangeContent, by: keyof TestAgency['people'] = 'administrator'): Promise<string> => {
  const id = newId();
  const outcome = await two.db.withAgency(agency.id, (tx) => proposeChange(tx, { id, content, reason: 'The gazette says so.', personId: agency.people[by], now }));
  if (outcome.outcome !== 'proposed') throw new Error(JSON.stringify(outcome));
  return id;
};
const decide = (agency: TestAgency, changeId: string, by: keyof TestAgency['people'] = 'administrator2', decision: LawDecision = 'adopt', seenNumber?: number): Promise<Deciding> =>
  two.db.withAgency(agency.id, (tx) => decideChange(tx, { changeId, decision, reason: null, personId: agency.people[by], now, moves, seenNumber }));
const codeOf = (deciding: Deciding): string => (deciding.outcome === 'refused' ? deciding.refusal.code : deciding.outcome === 'decided' ? deciding.state : deciding.outcome);
const closing = (date: string, given: object = {}): LawChangeContent => ({ kind: 'closing-day', payload: { state: 'BE', date, closed: true, name: 'Day of mourning', ...given } });

describe('what is published', () => {
  it('answers as the packs of the repository do, day by day', async () => {
    const law = await lawOf(two.a);
    for (const [state, region] of [['BE'], ['DE'], ['DE', 'DE-BY'], ['DE', 'DE-XX'], ['GE']] as const) {
      const [own, pack] = [law.calendar(state, region)!, packCalendar(state, region)!];
      expect([own.weekend, own.years, own.region]).toEqual([pack.weekend, pack.years, pack.region]);
      for (let at = Date.UTC(2015, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000) {
        const date = new Date(at).toISOString().slice(0, 10);
        if ((own.closedFor(date) === null) !== (pack.closedFor(date) === null)) throw new Error(`${state} ${region} ${date}: ${own.closedFor(date)}, ${pack.closedFor(date)}`);
      }
    }
    expect([law.calendar('FR'), law.knowsState('FR'), law.knowsState('XX')]).toEqual([null, true, false]);
    expect(law.version).toBe(`${repositoryRules().version}, ${calendarPack().version}, ${participationPack().version}`);
    expect(law.version.startsWith(packVersion().version)).toBe(true);
    expect([law.limit('eev-10-3')?.amount, law.limit('nothing'), law.nationalRule('IE')?.firstDay]).toEqual([{ value: 10, unit: 'd' }, null, 'included']);
    expect([law.inForceBetween!('eu-eio-2014-41', 'BE', 'FR', '2026-01-01'), law.inForceBetween!('eu-eio-2014-41', 'BE', 'IE', '2026-01-01'), law.inForceBetween!('coe-mla-30', 'BE', 'GE', '2026-01-01')]).toEqual([true, false, null]);
  });

  it('is published once, and never under one version with two contents', async () => {
    await publishTestLaw(two.database.ownerUrl, ['BE'], '2026-02-01T00:00:00Z');
    expect(await two.db.withAgency(two.a.id, publishedPacks)).toHaveLength(4);
    const owner = await Database.connect({ url: two.database.ownerUrl, poolSize: 1 });
    await expect(owner.withAgency(two.a.id, (tx) => publishPack(tx, { kind: 'rules', ...repositoryRules(), digest: '0'.repeat(64), summary: {}, content: repositoryRuleBook }, now))).rejects.toThrow(/another content/);
    await owner.close();
  });

  it('can be changed by no program', async () => {
    for (const table of ['pack', 'calendar_week', 'calendar_day']) await expect(two.db.withAgency(two.a.id, (tx) => tx.query(`DELETE FROM ${table}`))).rejects.toThrow(/permission denied/);
    for (const table of ['closing_day', 'participation_record', 'adopted_pack']) await expect(two.db.withAgency(two.a.id, (tx) => tx.query(`UPDATE ${table} SET agency_id = agency_id`))).rejects.toThrow(/permission denied/);
  });
});

describe('a change of law', () => {
  it('takes no effect before another administrator adopts it, and then for that agency alone', async () => {
    const id = await propose(two.a, closing('2026-12-24'));
    expect((await lawOf(two.a)).calendar('BE')!.closedFor('2026-12-24')).toBeNull();
    expect(codeOf(await decide(two.a, id, 'administrator'))).toBe('ADOPTER_IS_PROPOSER');
    expect(codeOf(await decide(two.a, id, 'supervisor'))).toBe('ROLE_MISSING');
    expect((await lawOf(two.a)).parts.number).toBe(1);

    expect(codeOf(await decide(two.a, id))).toBe('adopted');
    const law = await lawOf(two.a);
    expect([law.calendar('BE')!.closedFor('2026-12-24'), law.parts.number, law.version.includes('+1')]).toEqual(['Day of mourning', 2, true]);
    expect([seen.at(-1)!.before.calendar('BE')!.closedFor('2026-12-24'), seen.at(-1)!.after.calendar('BE')!.closedFor('2026-12-24')]).toEqual([null, 'Day of mourning']);
    expect((await lawOf(two.b)).calendar('BE')!.closedFor('2026-12-24')).toBeNull();
    expect(codeOf(await decide(two.a, id))).toBe('LAW_CHANGE_DECIDED');
    expect(await two.db.withAgency(two.a.id, (tx) => lawChange(tx, id))).toMatchObject({ state: 'adopted', lawNumber: 2, movedClocks: 0, proposedBy: { id: two.a.people.administrator }, decidedBy: { id: two.a.people.administrator2 } });
    expect(await two.db.withAgency(two.b.id, (tx) => lawChange(tx, id))).toBeNull();
    expect(codeOf(await decide(two.b, id))).toBe('unknown');
  });

  it('the database itself refuses one person in both places', async () => {
    const id = await propose(two.a, closing('2027-01-04'));
    await expect(asOwner(two.database.ownerUrl, async (client) => {
      await client.query("SELECT set_config('comity.agency', $1, false)", [two.a.id]);
      await client.query("UPDATE law_change SET state = 'adopted', law_number = 9, decided_by = proposed_by, decided_at = now() WHERE id = $1", [id]);
    })).rejects.toThrow(/law_change_two_people/);
    expect(codeOf(await decide(two.a, id, 'administrator2', 'withdraw'))).toBe('WITHDRAWER_IS_NOT_PROPOSER');
    expect(codeOf(await decide(two.a, id, 'administrator', 'withdraw'))).toBe('withdrawn');
  });

  it('is held against the law at the moment of adoption, not of the proposal', async () => {
    const [first, second] = [await propose(two.a, closing('2027-02-01')), await propose(two.a, closing('2027-02-01', { name: 'The same day' }), 'administrator2')];
    const number = (await lawOf(two.a)).parts.number;
    const [one, other] = await Promise.all([decide(two.a, first), decide(two.a, second, 'administrator')]);
    expect([codeOf(one), codeOf(other)].sort()).toEqual(['adopted', 'unacceptable']);
    expect((await lawOf(two.a)).parts.number).toBe(number + 1);
    const third = await propose(two.a, closing('2027-02-02'));
    expect(codeOf(await decide(two.a, third, 'administrator2', 'adopt', number))).toBe('LAW_CHANGED_MEANWHILE');
    expect(codeOf(await decide(two.a, third, 'administrator2', 'reject'))).toBe('rejected');
  });

  it('opens a day that the calendar closes', async () => {
    expect((await lawOf(two.b)).calendar('BE')!.closedFor('2026-12-25')).not.toBeNull();
    await decide(two.b, await propose(two.b, closing('2026-12-25', { closed: false, name: 'Courts sit' })));
    expect((await lawOf(two.b)).calendar('BE')!.closedFor('2026-12-25')).toBeNull();
  });

  it('records that a State is bound, and corrects it, keeping both', async () => {
    const record = { instrument: 'coe-mla-30', state: 'GE', status: 'party', from: '2000-01-11', source: 'Treaty Office', checkedOn: '2026-11-20', declarations: { languages: ['ka', 'en'], summonsDays: 40 } } as const;
    const first = await propose(two.a, { kind: 'participation', payload: record });
    await decide(two.a, first);
    const declared = (law: AdoptedLaw): unknown => law.participation.find(({ instrument, state }) => instrument === 'coe-mla-30' && state === 'GE')?.declarations;
    expect(declared(await lawOf(two.a))).toEqual({ languages: ['ka', 'en'], summonsDays: 40 });
    await decide(two.a, await propose(two.a, { kind: 'participation', payload: { ...record, declarations: { summonsDays: 50 }, supersedes: first } }));
    expect(declared(await lawOf(two.a))).toEqual({ summonsDays: 50 });
    expect(await two.db.withAgency(two.a.id, (tx) => tx.query('SELECT id FROM participation_record'))).toHaveLength(2);

    // A record of the published pack is corrected in the same way.
    const published = (await lawOf(two.a)).participation.find(({ id }) => id.startsWith('eu-eio-2014-41/IE'))!;
    await decide(two.a, await propose(two.a, { kind: 'participation', payload: { instrument: 'eu-eio-2014-41', state: 'IE', status: 'bound-by-union-act', from: '2026-11-01', source: 'An invented notice', checkedOn: '2026-11-20', supersedes: published.id } }));
    expect((await lawOf(two.a)).inForceBetween!('eu-eio-2014-41', 'BE', 'IE', '2026-11-21')).toBe(true);
    expect((await lawOf(two.b)).inForceBetween!('eu-eio-2014-41', 'BE', 'IE', '2026-11-21')).toBe(false);
  });

  it('adopts another published version of the rules', async () => {
    const book = { ...repositoryRuleBook, limits: repositoryRuleBook.limits.map((row) => (row.id === 'eev-10-3' ? { ...row, amount: { value: 12, unit: 'd' as const } } : row)) };
    const owner = await Database.connect({ url: two.database.ownerUrl, poolSize: 1 });
    await owner.withAgency(two.a.id, (tx) => publishPack(tx, { kind: 'rules', version: 'rules test', digest: '1'.repeat(64), summary: { limits: 208 }, content: book }, now));
    await owner.close();
    expect((await lawOf(two.a)).limit('eev-10-3')?.amount?.value).toBe(10);
    await decide(two.a, await propose(two.a, { kind: 'rule-pack', payload: { version: 'rules test' } }));
    expect([(await lawOf(two.a)).limit('eev-10-3')?.amount?.value, (await lawOf(two.b)).limit('eev-10-3')?.amount?.value]).toEqual([12, 10]);
  });

  it('that is rolled back leaves the law as it was, also in memory', async () => {
    const [before, id] = [await lawOf(two.a), await propose(two.a, closing('2027-03-01'))];
    const failing: ClockMoves = { ...moves, apply: async (tx) => {
      expect((await adoptedLaw(tx)).calendar('BE')!.closedFor('2027-03-01')).toBe('Day of mourning');
      throw new Error('no');
    } };
    await expect(two.db.withAgency(two.a.id, (tx) => decideChange(tx, { changeId: id, decision: 'adopt', reason: null, personId: two.a.people.administrator2, now, moves: failing }))).rejects.toThrow('no');
    const after = await lawOf(two.a);
    expect([after.parts.number, after.calendar('BE')!.closedFor('2027-03-01')]).toEqual([before.parts.number, null]);
  });
});

describe('an agency that has adopted nothing', () => {
  it('has the rules of the program and no calendar; its first change makes its law', async () => {
    const third = await addAgency(two.database.ownerUrl, two.keys, 'GR-THA', 'GR', 'Europe/Athens');
    const law = await lawOf(third);
    expect([law.parts.number, law.calendar('BE'), law.limit('eev-10-3')?.amount?.value]).toEqual([0, null, 10]);
    await decide(third, await propose(third, { kind: 'calendar-pack', payload: { version: calendarPack().version } }), 'administrator2', 'adopt', 0);
    expect((await lawOf(third)).calendar('GE')).not.toBeNull();
  });
});

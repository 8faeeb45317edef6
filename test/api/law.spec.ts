import { instruments, limitRows, profiles } from '@comity/domain';
import type {
  CalendarResponse, CalendarSummaryResponse, LawChangeDetailResponse, LawChangeResponse, PacksResponse, ParticipationResponse, ProblemResponse, StatusBoardRowResponse,
} from '@comity/http-contract';
import { newId } from '@comity/platform';
import { proposers, startApi, type Api, type Bearer } from './api';

let api: Api;
let first: Bearer;
let second: Bearer;
let officer: Bearer;
let foreign: Bearer;
beforeAll(async () => {
  api = await startApi('law');
  ({ first, second, officer, foreign } = await proposers(api));
});
afterAll(() => api?.close());

const propose = <T = LawChangeDetailResponse>(who: Bearer, body: object, key: string = newId()): ReturnType<typeof who.post<T>> => who.post<T>('/api/law-changes', body, { 'idempotency-key': key });
const decide = <T = LawChangeDetailResponse>(who: Bearer, id: string, decision: 'adopt' | 'reject' | 'withdraw', body: object = {}, key: string = newId()): ReturnType<typeof who.post<T>> =>
  who.post<T>(`/api/law-changes/${id}/${decision}`, body, { 'idempotency-key': key });
const strike = (date: string, given: object = {}): object => ({ kind: 'closing-day', reason: 'Notice of the ministry.', payload: { state: 'BE', date, closed: true, name: 'Courts closed', ...given } });
const code = (answer: { readonly body: unknown }): string => (answer.body as ProblemResponse).code;

describe('what anybody who is signed in reads', () => {
  it('instruments, their limits in words, and where they stand', async () => {
    expect(await officer.read<readonly unknown[]>('/api/instruments')).toHaveLength(instruments.length);
    expect(await officer.read('/api/instruments/eu-e-evidence-2023-1543')).toMatchObject({ id: 'eu-e-evidence-2023-1543', status: { status: 'applies' }, limits: expect.arrayContaining([expect.objectContaining({ id: 'eev-10-3', checkTheText: false })]) });
    const board = async (on: string): Promise<string | undefined> => (await officer.read<readonly StatusBoardRowResponse[]>(`/api/instruments/status-board?on=${on}`)).find(({ id }) => id === 'eu-e-evidence-2023-1543')?.status;
    expect([await board('2026-08-17'), await board('2026-08-18')]).toEqual(['applies-from', 'applies']);
    expect([await officer.get('/api/instruments/nothing'), await officer.get('/api/instruments?on=2026-02-30'), await officer.get('/api/instruments?on=soon')].map(({ status, body }) => [status, body['code']])).toEqual([[404, 'INSTRUMENT_UNKNOWN'], [422, 'NOT_ACCEPTABLE'], [422, 'NOT_ACCEPTABLE']]);
  });

  it('limits by id or alias, and profiles with their articles', async () => {
    expect(await officer.read<readonly unknown[]>('/api/limits')).toHaveLength(limitRows.length);
    const some = await officer.read<readonly { instrument: string; kind: { code: string } }[]>('/api/limits?instrument=coe-extradition-24&kind=cap');
    expect(new Set(some.map(({ instrument, kind }) => `${instrument} ${kind.code}`))).toEqual(new Set(['coe-extradition-24 cap']));
    const [alias, id] = limitRows.flatMap((row) => (row.aliases ?? []).map((name) => [name, row.id]))[0]!;
    expect(await officer.read(`/api/limits/${alias}`)).toMatchObject({ id });
    expect(code(await officer.get('/api/limits/nothing'))).toBe('LIMIT_UNKNOWN');
    expect(await officer.read<readonly unknown[]>('/api/profiles')).toHaveLength(profiles.length);
    expect(await officer.read('/api/profiles/eu-1182')).toMatchObject({ article: expect.stringContaining('1182/71') });
    expect(code(await officer.get('/api/profiles/nothing'))).toBe('PROFILE_UNKNOWN');
  });

  it('calendars of States and regions', async () => {
    const all = await officer.read<readonly CalendarSummaryResponse[]>('/api/calendars');
    expect([all.length > 240, all.filter(({ calendar }) => calendar).map(({ state }) => state)]).toEqual([true, ['BE', 'DE', 'GE', 'GR']]);
    const germany = await officer.read<CalendarResponse>('/api/calendars/DE?year=2026');
    const bavaria = await officer.read<CalendarResponse>('/api/calendars/DE?year=2026&region=DE-BY');
    const dates = ({ days }: CalendarResponse): readonly string[] => days.map(({ date }) => date);
    expect(dates(germany)).toContain('2026-10-03');
    expect([dates(germany).includes('2026-01-06'), dates(bavaria).includes('2026-01-06')]).toEqual([false, true]);
    expect(germany.weekend).toEqual([6, 7]);
    const wrong = await Promise.all(['ZZ', 'FR', 'DE?year=1990', 'DE?region=BE-BRU', 'DE?region=x', 'DE?year=x'].map((path) => officer.get(`/api/calendars/${path}`)));
    expect(wrong.map((answer) => [answer.status, code(answer)])).toEqual([[404, 'STATE_UNKNOWN'], [404, 'CALENDAR_MISSING'], ...Array.from({ length: 4 }, () => [422, 'NOT_ACCEPTABLE'])]);
  });

  it('participation: what is recorded, and that the rest is not', async () => {
    const ask = (query: string): Promise<ParticipationResponse> => officer.read<ParticipationResponse>(`/api/participation?${query}`);
    expect((await ask('instrument=eu-eio-2014-41&state=IE')).answer).toEqual({ answer: 'not-bound', recordId: 'eu-eio-2014-41/IE', text: expect.any(String) });
    expect((await ask('instrument=coe-mla-30&state=GE')).answer).toEqual({ answer: 'not-recorded', recordId: null, text: expect.stringContaining('check') });
    const all = await ask('state=DK');
    expect([all.answer, all.records.length > 5, new Set(all.records.map(({ state }) => state))]).toEqual([null, true, new Set(['DK'])]);
    expect(all.records.every(({ source, checkedOn, stale }) => source !== '' && checkedOn === '2026-11-21' && typeof stale === 'boolean')).toBe(true);
    expect(code(await officer.get('/api/participation?instrument=nothing'))).toBe('NOT_ACCEPTABLE');
  });

  it('what is published and adopted', async () => {
    const packs = await officer.read<PacksResponse>('/api/packs');
    expect(packs.published.map(({ kind, adopted }) => [kind, adopted])).toEqual([['calendar', true], ['participation', true], ['requirements', true], ['rules', true]]);
    expect([packs.lawNumber, packs.history.length, packs.history[0]!.adoptedBy]).toEqual([1, 4, null]);
  });
});

describe('a change of law', () => {
  it('needs two administrators, and shows in the calendar once adopted', async () => {
    const proposed = await propose(first, strike('2026-12-23'));
    expect([proposed.status, proposed.body.state, proposed.body.may, proposed.body.lawNumberNow, proposed.body.moves]).toEqual([201, 'proposed', ['withdraw'], 1, { count: 0, clocks: [] }]);
    const { id } = proposed.body;
    expect((await second.read<LawChangeDetailResponse>(`/api/law-changes/${id}`)).may).toEqual(['adopt', 'reject']);
    expect((await officer.read<LawChangeDetailResponse>(`/api/law-changes/${id}`)).may).toEqual([]);
    expect(await decide(first, id, 'adopt')).toMatchObject({ status: 409, body: { code: 'ADOPTER_IS_PROPOSER', detail: expect.stringContaining('another administrator') } });
    const before = await officer.read<CalendarResponse>('/api/calendars/BE?year=2026');
    expect(await decide(second, id, 'adopt', { lawNumber: 0 })).toMatchObject({ status: 409, body: { code: 'LAW_CHANGED_MEANWHILE' } });

    const adopted = await decide(second, id, 'adopt', { lawNumber: 1, reason: 'Read and agreed.' });
    expect([adopted.status, adopted.body.state, adopted.body.lawNumber, adopted.body.may, adopted.body.decisionReason]).toEqual([200, 'adopted', 2, [], 'Read and agreed.']);
    const after = await officer.read<CalendarResponse>('/api/calendars/BE?year=2026');
    expect([before.days.some(({ date }) => date === '2026-12-23'), after.days.find(({ date }) => date === '2026-12-23')]).toEqual([false, { date: '2026-12-23', weekday: 3, name: 'Courts closed', estimate: false, own: true }]);
    expect([before.version === after.version, after.ownDays]).toEqual([false, [expect.objectContaining({ date: '2026-12-23', reason: 'Notice of the ministry.', proposedBy: 'administrator of BE-VAL', adoptedBy: 'administrator2 of BE-VAL' })]]);
    expect((await foreign.read<CalendarResponse>('/api/calendars/BE?year=2026')).ownDays).toEqual([]);
    expect((await foreign.read<readonly LawChangeResponse[]>('/api/law-changes'))).toEqual([]);
    expect([code(await decide(first, id, 'withdraw')), code(await decide(foreign, id, 'adopt'))]).toEqual(['LAW_CHANGE_DECIDED', 'NOT_FOUND']);
  });

  it('is made and decided once for each key', async () => {
    const [key, again] = [newId(), newId()];
    const [one, two] = [await propose(first, strike('2027-01-05'), key), await propose(first, strike('2027-01-05'), key)];
    expect([one.status, two.status, one.body.id === two.body.id]).toEqual([201, 201, true]);
    expect(code(await propose(first, strike('2027-01-07'), key))).toBe('KEY_USED_FOR_OTHER_CONTENT');
    expect(code(await first.post('/api/law-changes', strike('2027-01-07')))).toBe('KEY_MISSING');
    expect([(await decide(second, one.body.id, 'reject', { reason: 'Wrong year.' }, again)).body.state, (await decide(second, one.body.id, 'reject', { reason: 'Wrong year.' }, again)).body.state]).toEqual(['rejected', 'rejected']);
    expect((await first.read<readonly LawChangeResponse[]>('/api/law-changes?state=rejected')).map(({ id, decisionReason }) => [id, decisionReason])).toEqual([[one.body.id, 'Wrong year.']]);
  });

  it('of participation is shown with its history', async () => {
    const payload = { instrument: 'coe-mla-30', state: 'GE', status: 'party', from: '2000-01-11', source: 'Treaty Office, chart 030', sourceUrl: 'https://treaties.example/030', checkedOn: '2026-11-20', declarations: { languages: ['ka', 'en'], summonsDays: 40, centralAuthority: { name: 'Ministry of Justice' } }, reservations: [{ article: '2', text: 'Invented for a test.' }] };
    const made = await propose(first, { kind: 'participation', reason: 'Looked up.', payload });
    await decide(second, made.body.id, 'adopt');
    const correction = await propose(second, { kind: 'participation', reason: 'Misread.', payload: { ...payload, declarations: { summonsDays: 50 }, supersedes: made.body.id } });
    expect((await decide(first, correction.body.id, 'adopt')).status).toBe(200);
    const read = (history: string): Promise<ParticipationResponse> => officer.read<ParticipationResponse>(`/api/participation?instrument=coe-mla-30&state=GE&history=${history}`);
    expect([(await read('current')).answer?.answer, (await read('current')).records.map(({ declarations }) => declarations)]).toEqual(['bound', [{ summonsDays: 50 }]]);
    expect((await read('all')).records.map(({ superseded }) => superseded)).toEqual([true, false]);
  });

  it.each([
    ['no kind', {}, '/kind'], ['an unknown kind', { kind: 'weather' }, '/kind'], ['no reason', { ...strike('2027-01-05'), reason: ' ' }, '/reason'], ['no payload', { kind: 'closing-day', reason: 'x' }, '/payload'],
    ['a member that does not exist', { ...strike('2027-01-05'), colour: 'red' }, '/colour'], ['one in the payload', strike('2027-01-05', { colour: 'red' }), '/payload/colour'],
    ['a date that does not exist', strike('2027-02-30'), '/payload/date'], ['text for a flag', strike('2027-01-05', { closed: 'yes' }), '/payload/closed'], ['an unknown State', strike('2027-01-05', { state: 'ZZ' }), '/payload/state'],
    ['a State without a calendar', strike('2027-01-05', { state: 'FR' }), '/payload/state'], ['a day that is closed already', strike('2026-12-25'), '/payload/date'],
    ['a version that nobody published', { kind: 'calendar-pack', reason: 'x', payload: { version: '1' } }, '/payload/version'],
    ['sixty days of summons', { kind: 'participation', reason: 'x', payload: { instrument: 'coe-mla-30', state: 'BE', status: 'party', source: 'x', checkedOn: '2026-01-01', declarations: { summonsDays: 60 } } }, '/payload/declarations/summonsDays'],
    ['a script for a source', { kind: 'participation', reason: 'x', payload: { instrument: 'coe-mla-30', state: 'BE', status: 'party', source: 'x', checkedOn: '2026-01-01', sourceUrl: 'javascript:alert(1)' } }, '/payload/sourceUrl'],
  ] as const)('%s is refused at its place', async (_name, body, field) => {
    const { status, body: problem } = await propose<ProblemResponse>(first, body);
    expect([status, problem.code, problem.errors?.map((error) => error.field)]).toEqual([422, 'NOT_ACCEPTABLE', [field]]);
    expect(problem.errors![0]!.message).toMatch(/^.{20,}[.]$/);
  });

  it('is for administrators alone, in every step', async () => {
    const { id } = (await propose(first, strike('2027-01-12'))).body;
    for (const role of ['prosecutor', 'liaison-officer', 'supervisor', 'head-of-authority', 'auditor'] as const) {
      const who = await api.as(api.a, role);
      const answers = [await propose(who, strike('2027-01-13')), await decide(who, id, 'adopt'), await decide(who, id, 'reject'), await decide(who, id, 'withdraw')];
      expect([role, answers.map((answer) => code(answer))]).toEqual([role, Array.from({ length: 4 }, () => 'ROLE_MISSING')]);
    }
    expect([code(await decide(second, id, 'withdraw')), code(await decide(first, id, 'reject')), (await decide(first, id, 'withdraw')).body.state]).toEqual(['WITHDRAWER_IS_NOT_PROPOSER', 'REJECTER_IS_PROPOSER', 'withdrawn']);
  });
});

import type { AgencyCheckDetailResponse, AgencyCheckResponse, LawChangeDetailResponse, PacksResponse, ProblemResponse, RequirementsResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let first: Bearer;
let second: Bearer;
let officer: Bearer;
let supervisor: Bearer;
let foreign: Bearer;
beforeAll(async () => {
  api = await startApi('checks');
  [first, second, officer, supervisor, foreign] = [
    await api.as(api.a, 'administrator'), await api.as(api.a, 'administrator2'), await api.as(api.a, 'liaison-officer'), await api.as(api.a, 'supervisor'), await api.as(api.b, 'administrator'),
  ];
});
afterAll(() => api?.close());

const content = (part: object = {}): object => ({
  requestedState: 'GE', measure: 'preserve_data', form: 'COE_TCY_PRESERVATION_29_30', section: '13', field: '/necessity', condition: { when: 'shorter-than', length: 300 },
  level: 'reason', waivable: 'author', message: 'Say why the data would be lost.', ...part,
});
const propose = <T = AgencyCheckDetailResponse>(who: Bearer, body: object = { content: content(), reason: 'It came back.' }, key: string = newId()): ReturnType<typeof who.post<T>> => who.post<T>('/api/checks', body, { 'idempotency-key': key });
const decide = <T = AgencyCheckDetailResponse>(who: Bearer, id: string, step: string, body: object = {}, key: string = newId()): ReturnType<typeof who.post<T>> => who.post<T>(`/api/checks/${id}/${step}`, body, { 'idempotency-key': key });
const code = (answer: { readonly body: unknown }): string => (answer.body as ProblemResponse).code;

describe('what States ask for', () => {
  it('is read by everybody: of the State first, then what holds for all, and nothing where nothing is recorded', async () => {
    const ask = (query: string): Promise<RequirementsResponse> => officer.read<RequirementsResponse>(`/api/requirements?${query}`);
    const [switzerland, georgia] = [await ask('state=CH'), await ask('state=GE&on=2026-01-01')];
    expect(switzerland.requirements.filter(({ requestedState }) => requestedState === 'CH').map(({ id, requestingState }) => [id, requestingState])).toEqual([['REQ-CH-1', 'US']]);
    expect([switzerland.ofState, georgia.ofState, georgia.on]).toEqual([1, 0, '2026-01-01']);
    expect(georgia.requirements.every(({ requestedState, source }) => requestedState === null && source.text !== '')).toBe(true);
    expect([await officer.get('/api/requirements?state=XX')].map(code)).toEqual(['NOT_ACCEPTABLE']);
    expect((await ask('')).requirements.length).toBeGreaterThan(switzerland.requirements.length);
    expect([await officer.get('/api/requirements?state=georgia'), await officer.get('/api/requirements?on=2026-02-30')].map(code)).toEqual(['NOT_ACCEPTABLE', 'NOT_ACCEPTABLE']);
  });

  it('leaves out what stands in a treaty that does not bind both States, and says where nobody has recorded it', async () => {
    const ask = async (state: string): Promise<RequirementsResponse['requirements']> => (await officer.read<RequirementsResponse>(`/api/requirements?state=${state}`)).requirements;
    const bindings = async (state: string, act: string): Promise<readonly (string | null)[]> => [...new Set((await ask(state)).filter(({ instruments }) => instruments?.includes(act)).map(({ binding }) => binding))];
    expect([await bindings('FR', 'eu-eio-2014-41'), await bindings('IE', 'eu-eio-2014-41'), await bindings('GE', 'eu-eio-2014-41')]).toEqual([['bound'], [], []]);
    expect([await bindings('GE', 'un-untoc-2000'), await bindings('GE', 'coe-budapest-ap2-224')]).toEqual([['not-recorded'], []]);
    expect((await ask('GH')).find(({ id }) => id === 'REQ-GH-1')?.binding).toBeNull();
  });

  it('is a version that the agency adopts as it adopts its law', async () => {
    const packs = await officer.read<PacksResponse>('/api/packs');
    expect(packs.published.find(({ kind }) => kind === 'requirements')).toMatchObject({ adopted: true, version: packs.adopted.requirements, summary: { requirements: expect.any(Number) } });
    const again = await first.post<LawChangeDetailResponse>('/api/law-changes', { kind: 'requirement-pack', reason: 'New.', payload: { version: packs.adopted.requirements } }, { 'idempotency-key': newId() });
    expect([again.status, (again.body as unknown as ProblemResponse).errors]).toEqual([422, [{ field: '/payload/version', message: expect.stringContaining('adopted') }]]);
  });
});

describe('a check of the agency', () => {
  it('takes two administrators, is asked for once a key, and is read by who leads', async () => {
    const key = newId();
    const made = await propose(first, undefined, key);
    expect([made.status, made.body]).toMatchObject([201, { number: 1, version: 1, state: 'proposed', may: ['withdraw'], drafts: { looked: 0, hit: [] } }]);
    expect((await propose(first, undefined, key)).body.id).toBe(made.body.id);
    expect(code(await propose(first, { content: content(), reason: 'Another reason.' }, key))).toBe('KEY_USED_FOR_OTHER_CONTENT');
    const { id } = made.body;
    expect([code(await propose(supervisor)), code(await decide(first, id, 'adopt')), code(await decide(foreign, id, 'adopt'))]).toEqual(['ROLE_MISSING', 'ADOPTER_IS_PROPOSER', 'NOT_FOUND']);
    expect((await decide(second, id, 'adopt', { reason: 'Seen twice.' })).body).toMatchObject({ state: 'adopted', decisionReason: 'Seen twice.', may: [] });
    expect((await supervisor.read<readonly AgencyCheckResponse[]>('/api/checks')).map(({ state }) => state)).toEqual(['adopted']);
    expect((await officer.get('/api/checks')).status).toBe(403);
    expect(await foreign.read('/api/checks')).toEqual([]);
    expect((await decide(first, id, 'retire', { reason: 'Not needed.' })).body).toMatchObject({ number: 1, version: 2, content: null, replaces: id, drafts: null });
  });

  it.each([
    ['a length without a number', { condition: { when: 'shorter-than' } }, '/content/condition/length'],
    ['a condition that nobody knows', { condition: { when: 'full-moon' } }, '/content/condition/when'],
    ['a State in words', { requestedState: 'Georgia' }, '/content/requestedState'],
    ['a form that there is not', { form: 'NO_FORM' }, '/content/form'],
    ['a field that the section has not', { field: '/court' }, '/content/field'],
    ['a member that a check has not', { script: 'x' }, '/content/script'],
    ['no sentence', { message: '' }, '/content/message'],
    ['a reason that nobody may give', { waivable: null }, '/content/waivable'],
  ])('%s is named', async (_name, part, field) => {
    const made = await propose<ProblemResponse>(first, { content: content(part), reason: 'x' });
    expect([made.status, [...new Set(made.body.errors?.map((error) => error.field))]]).toEqual([422, [field]]);
  });

  it('is tried on open drafts before it is proposed, and writes nothing then', async () => {
    const before = (await first.read<readonly unknown[]>('/api/checks')).length;
    expect((await first.post('/api/checks/preview', { content: content() })).body).toEqual({ looked: 0, hit: [] });
    expect((await first.read<readonly unknown[]>('/api/checks')).length).toBe(before);
  });
});

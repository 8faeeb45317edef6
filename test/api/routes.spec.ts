import type { RouteAnswerResponse, RouteNeedsResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let officer: Bearer;
beforeAll(async () => {
  api = await startApi('routes');
  officer = await api.as(api.a, 'liaison-officer');
});
afterAll(() => api?.close());

const look = (body: object, who: Bearer = officer): Promise<Answer> => who.post('/api/routes', body);
const read = async (body: object, who: Bearer = officer): Promise<RouteAnswerResponse> => (await look(body, who)).body as unknown as RouteAnswerResponse;
const preserve = { need: 'preservation', from: 'BE', to: 'GE' };

it('names what can be asked', async () => {
  const codes = await officer.read<RouteNeedsResponse>('/api/routes/needs');
  expect([codes.needs.length, codes.urgencies.map(({ code }) => code), codes.stages.length, codes.data.length, codes.offences.length]).toEqual([17, ['normal', 'urgent', 'emergency'], 3, 3, 34]);
  expect(codes.needs).toContainEqual({ code: 'provider-data', label: 'Data from a service provider' });
});

it('answers on the law that the agency has adopted, without a key and without writing', async () => {
  const answer = await read({ need: 'provider-data', from: 'BE', to: 'IE', data: 'content', maxPenaltyYears: 2.5, offence: 'fraud', on: '2026-11-21' });
  expect([answer.routes[0]?.id, answer.leftOut.find(({ id }) => id === 'provider-data/epoc')?.code]).toEqual(['provider-data/mla-2000', 'THRESHOLD_NOT_MET']);
  expect(answer.law).toMatch(/rules .*calendars .*participation/);
  expect((await look(preserve)).status).toBe(200);
});

it.each(['prosecutor', 'supervisor', 'head-of-authority', 'auditor'] as const)('%s may look', async (role) => expect((await look(preserve, await api.as(api.a, role))).status).toBe(200));
it('an administrator, who reads no requests, may not', async () => expect((await look(preserve, await api.as(api.a, 'administrator'))).body).toMatchObject({ code: 'ROLE_MISSING' }));

it('what one agency adopts changes its own answer alone', async () => {
  const [first, second, foreign] = [await api.as(api.a, 'administrator'), await api.as(api.a, 'administrator2'), await api.as(api.b, 'liaison-officer')];
  const doubts = async (who: Bearer): Promise<readonly string[]> => (await read(preserve, who)).routes[0]!.doubts.map(({ code }) => code);
  const [before, law] = [await doubts(officer), (await read(preserve)).law];
  for (const state of ['BE', 'GE']) {
    const payload = { instrument: 'coe-budapest-185', state, status: 'party', from: '2013-01-01', source: 'Treaty Office', checkedOn: '2026-11-20', declarations: { languages: ['en'] } };
    const { id } = (await first.post<{ id: string }>('/api/law-changes', { kind: 'participation', reason: 'Checked.', payload }, { 'idempotency-key': newId() })).body;
    expect((await second.post(`/api/law-changes/${id}/adopt`, {}, { 'idempotency-key': newId() })).status).toBe(200);
  }
  expect([before, await doubts(officer), await doubts(foreign)]).toEqual([['PARTICIPATION_NOT_RECORDED', 'OPEN_POINT'], ['OPEN_POINT', 'DECLARED'], before]);
  expect((await read(preserve)).law).not.toBe(law);
});

it.each([
  [{ ...preserve, need: 'treasure' }, '/need', /provider-data/], [{ ...preserve, to: 'XX' }, '/to', /no State/], [{ ...preserve, to: 'BE' }, '/to', /differ/], [{ ...preserve, on: '2026-02-30' }, '/on', /YYYY-MM-DD/],
  [{ ...preserve, maxPenaltyYears: -1 }, '/maxPenaltyYears', /0/], [{ ...preserve, urgency: 'soon' }, '/urgency', /emergency/], [{ need: 'preservation', from: 'BE' }, '/to', /./], [{ ...preserve, why: 'x' }, '/why', /remove/],
])('refuses %j and names the place', async (body, field, sentence) => {
  const answer = await look(body);
  expect([answer.status, answer.body['code']]).toEqual([422, 'NOT_ACCEPTABLE']);
  expect(answer.body['errors']).toContainEqual({ field, message: expect.stringMatching(sentence) as string });
});

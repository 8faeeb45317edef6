import type { RequestResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let prosecutor: Bearer;
beforeAll(async () => {
  api = await startApi('route-choice');
  prosecutor = await api.as(api.a, 'prosecutor');
});
afterAll(() => api?.close());

const question = { need: 'preservation', from: 'BE', to: 'GE' };
const open = (route: object | undefined, part: object = {}): Promise<Answer> =>
  prosecutor.post('/api/requests', { to: api.b.code, case: 'An invented case', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', ...(route ? { route } : {}), ...part }, { 'idempotency-key': newId() });
const fieldOf = async (answer: Promise<Answer>): Promise<unknown> => ((await answer).body as { errors: { field: string }[] }).errors[0]?.field;

it('keeps the route that the officer chose, with its rank and who chose it', async () => {
  const opened = (await open({ question, id: 'preservation/budapest-29', reason: 'Data is kept for weeks only.' })).body as unknown as RequestResponse;
  expect(opened.route).toMatchObject({ id: 'preservation/budapest-29', rank: 1, articles: expect.stringContaining('29'), reason: 'Data is kept for weeks only.', by: expect.stringContaining('prosecutor') });
  expect((await prosecutor.read<RequestResponse>(`/api/requests/${opened.id}`)).route).toEqual(opened.route);
});

it('a request that nobody looked for a route for has none', async () => {
  expect(((await open(undefined)).body as unknown as RequestResponse).route).toBeNull();
});

it('takes only what is offered between these two States, and with its own form', async () => {
  expect(await fieldOf(open({ question, id: 'preservation/epoc-pr' }))).toBe('/route/id');
  expect(await fieldOf(open({ question: { ...question, to: 'GR' }, id: 'preservation/budapest-29' }))).toBe('/route/question');
  expect(await fieldOf(open({ question: { ...question, need: 'tea' }, id: 'preservation/budapest-29' }))).toBe('/route/question/need');
  expect(await fieldOf(open({ question, id: 'preservation/mla-182-24', reason: 'Slower.' }))).toBe('/form');
});

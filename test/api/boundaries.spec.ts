import { randomUUID } from 'node:crypto';
import type { RequestResponse } from '@comity/http-contract';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let [prosecutor, stranger, auditor]: Bearer[] = [];
let request: RequestResponse;

beforeAll(async () => {
  api = await startApi('boundaries');
  [prosecutor, stranger, auditor] = [await api.as(api.a, 'prosecutor'), await api.as(api.b, 'prosecutor'), await api.as(api.a, 'auditor')];
  request = (await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Borders', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body;
});
afterAll(() => api?.close());

const reads = ['', '/form', '/events', '/clocks', '/messages', '/documents', '/draft', '/draft/versions', '/draft/preview.pdf'];

describe('what is not there for an agency', () => {
  it.each(reads)('GET /api/requests/:id%s answers a foreign id like one that nobody has', async (path) => {
    const [foreign, unknown, noId] = await Promise.all([request.id, randomUUID(), 'x'].map((id) => stranger!.get(`/api/requests/${id}${path}`)));
    expect(foreign).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect([unknown!.status, unknown!.body, noId!.status, noId!.body]).toEqual([404, foreign!.body, 404, foreign!.body]);
    expect(unknown!.headers.get('content-length')).toBe(foreign!.headers.get('content-length'));
  });

  it('changes answer alike too, and leave nothing behind', async () => {
    const key = randomUUID();
    const orders = [request.id, randomUUID()].map((id) => stranger!.post(`/api/requests/${id}/commands`, { type: 'Discard' }, { 'idempotency-key': key }));
    const saves = [request.id, randomUUID()].map((id) => stranger!.put(`/api/requests/${id}/draft`, { version: 1, values: {} }));
    const checks = [request.id, randomUUID()].map((id) => stranger!.post(`/api/requests/${id}/draft/check`, {}));
    for (const answer of await Promise.all([...orders, ...saves, ...checks])) expect([answer.status, answer.body['code']]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('what cannot be accepted is said, never stored', () => {
  const save = (body: unknown): Promise<Answer> => prosecutor!.put(`/api/requests/${request.id}/draft`, body);

  it.each([
    ['an unknown member', { version: 1, values: {}, extra: 1 }, '/extra'],
    ['a section that the form has not', { version: 1, values: { '99': {} } }, ''],
    ['a NUL character', { version: 1, values: { '10': { facts: 'a\u0000b' } } }, '/values/10/facts'],
    ['half a surrogate pair', { version: 1, values: { '10': { facts: '\ud800' } } }, '/values/10/facts'],
    ['a reason that is no text', { version: 1, values: {}, reasons: { 'GEN-06': 1 } }, '/reasons'],
  ])('%s', async (_what, body, field) => {
    const answer = await save(body);
    expect([answer.status, answer.body['code']]).toEqual([422, 'NOT_ACCEPTABLE']);
    expect(answer.body['errors']).toEqual([expect.objectContaining({ field })]);
  });

  it('structures nested without end', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as object;
    expect((await save({ version: 1, values: deep })).status).toBe(422);
  });

  it('a body that is no JSON, and one that is too large', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await prosecutor!.send('PUT', `/api/requests/${request.id}/draft`, undefined, headers);
    expect(broken.status).toBe(422);
    expect((await save({ version: 1, values: { '10': { facts: 'x'.repeat(1_100_000) } } })).body).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  it('steps that only Comity takes, commands that do not exist, and orders without a key', async () => {
    const order = (body: object, headers: Record<string, string> = { 'idempotency-key': randomUUID() }): Promise<Answer> => prosecutor!.post(`/api/requests/${request.id}/commands`, body, headers);
    expect(await order({ type: 'FireRung' })).toMatchObject({ status: 403, body: { code: 'NOT_FOR_PEOPLE' } });
    expect(await order({ type: 'Erase' })).toMatchObject({ status: 422, body: { code: 'NOT_ACCEPTABLE' } });
    expect(await order({ type: 'Discard' }, {})).toMatchObject({ status: 422, body: { code: 'KEY_MISSING' } });
    expect(await order({ type: 'Discard', stage: 'closed' })).toMatchObject({ status: 422, body: { errors: [{ field: '/stage' }] } });
    expect(await auditor!.post(`/api/requests/${request.id}/commands`, { type: 'Discard' }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } });
  });
});

describe('drafts', () => {
  it('of two who save at once one is told, with what the other wrote', async () => {
    const draft = await prosecutor!.read<{ version: number; values: object }>(`/api/requests/${request.id}/draft`);
    const answers = await Promise.all(['one', 'two'].map((facts) => prosecutor!.put(`/api/requests/${request.id}/draft`, { version: draft.version, values: { ...draft.values, '10': { facts } } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = [answers.find(({ status }) => status === 200)!, answers.find(({ status }) => status === 409)!];
    expect(lost.body).toMatchObject({ code: 'DRAFT_CHANGED', current: { version: draft.version + 1, digest: won.body['digest'] } });
  });

  it('are prefilled from the directory, and drawn as a draft', async () => {
    const { body } = await prosecutor!.get<{ values: Record<string, Record<string, Record<string, unknown>>> }>(`/api/requests/${request.id}/draft`);
    expect(body.values['4']!['requestedAuthority']).toMatchObject({ name: 'Authority GE-TSK', country: 'GE' });
    expect(body.values['5']!['requestingAuthority']).toMatchObject({ organisation: 'Authority BE-VAL', name: 'prosecutor of BE-VAL', timeZone: 'Europe/Brussels' });
    const paper = await prosecutor!.send<string>('GET', `/api/requests/${request.id}/draft/preview.pdf`);
    expect([paper.status, paper.headers.get('content-type'), paper.body.slice(0, 5), paper.headers.get('content-security-policy')]).toEqual([200, 'application/pdf', '%PDF-', "frame-ancestors 'self'"]);
    expect([paper.headers.get('cache-control'), paper.headers.get('etag')]).toEqual(['private, no-cache', expect.stringMatching(/^"[0-9a-f]{64}"$/)]);
  });

  it('are not sent again while nothing of them has changed', async () => {
    const address = `/api/requests/${request.id}/draft/preview.pdf`;
    const ask = (held: string) => prosecutor!.send<string>('GET', address, undefined, { 'if-none-match': held });
    const tag = (await prosecutor!.get<string>(address)).headers.get('etag')!;
    const again = await ask(`"other", W/${tag}`);
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', tag]);
    const { body: { version, values } } = await prosecutor!.get<{ version: number; values: object }>(`/api/requests/${request.id}/draft`);
    await prosecutor!.send('PUT', `/api/requests/${request.id}/draft`, { version, values: { ...values, 3: { status: 'new' } } });
    const changed = await ask(tag);
    expect([changed.status, changed.body.slice(0, 5), changed.headers.get('etag') === tag]).toEqual([200, '%PDF-', false]);
    const other = await stranger!.send<string>('GET', address, undefined, { 'if-none-match': tag });
    expect(other.status).toBe(404);
  });
});

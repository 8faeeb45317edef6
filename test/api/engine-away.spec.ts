import { randomUUID } from 'node:crypto';
import type { DraftResponse, RequestResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import { startApi, type Api, type Bearer } from './api';

jest.setTimeout(90_000);

let api: Api;
let prosecutor: Bearer;

beforeAll(async () => {
  api = await startApi('engine-away');
  prosecutor = await api.as(api.a, 'prosecutor');
});
afterAll(() => api?.close());

describe('while the workflow engine is away', () => {
  it('drafts are opened and saved; a command is kept in its row and answered 503 until the engine is back', async () => {
    const { body: request } = await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Away', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() });
    const draft = await prosecutor.read<DraftResponse>(`/api/requests/${request.id}/draft`);
    expect((await prosecutor.put(`/api/requests/${request.id}/draft`, { version: draft.version, values: draft.values })).status).toBe(200);

    const answer = await prosecutor.post(`/api/requests/${request.id}/commands`, { type: 'Discard' }, { 'idempotency-key': 'away-1' });
    expect([answer.status, answer.body['code'], answer.headers.get('retry-after')]).toEqual([503, 'ENGINE_AWAY', '2']);

    const rows = await asOwner(api.ownerUrl, async (client) => (await client.query("SELECT id, outcome FROM command WHERE key = 'away-1'")).rows as { id: string; outcome: unknown }[]);
    expect(rows).toEqual([{ id: expect.any(String) as string, outcome: null }]);
    expect(await prosecutor.get(`/api/commands/${rows[0]!.id}`)).toMatchObject({ status: 202, body: { outcome: 'pending' } });
    expect((await prosecutor.read<RequestResponse>(`/api/requests/${request.id}`)).stage).toBe('draft');
  });

  it('says which part is missing', async () => {
    const ready = await prosecutor.get('/api/health/ready');
    expect([ready.status, ready.body]).toEqual([503, { status: 'not-ready', parts: { database: 'up', temporal: 'down', worker: 'down' } }]);
    expect((await prosecutor.get('/api/health/live')).status).toBe(200);
  });
});

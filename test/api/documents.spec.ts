import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentResponse, RequestResponse } from '@comity/http-contract';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let prosecutor: Bearer;
let id: string;

beforeAll(async () => {
  api = await startApi('documents');
  prosecutor = await api.as(api.a, 'prosecutor');
  id = (await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Files', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;
});
afterAll(() => api?.close());

describe('files of a request', () => {
  const content = Buffer.from('<html><script>alert(1)</script></html>');
  let file: DocumentResponse;

  it('are taken in with the digest of their bytes, whatever they were called', async () => {
    file = (await prosecutor.attach(id, 'attachment', 'Απόφαση 402/2026\u202e.html', content, 'The page as it was online.')) as unknown as DocumentResponse;
    expect(file).toMatchObject({ name: 'Απόφαση 402-2026.html', mediaType: 'text/plain; charset=utf-8', size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    expect(file.custody).toEqual(['intake', 'accepted'].map((what) => ({ what, at: expect.any(String) as string, sha256: file.sha256, by: 'prosecutor of BE-VAL' })));
  });

  it('never open in the page, and every reading is in their custody', async () => {
    const answer = await prosecutor.send<string>('GET', `/api/documents/${file.id}/content`);
    expect([answer.status, answer.body, answer.headers.get('x-content-type-options')]).toEqual([200, content.toString(), 'nosniff']);
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="_+ 402-2026\.html"; filename\*=UTF-8''%CE%91/);
    const [listed] = await prosecutor.read<readonly DocumentResponse[]>(`/api/requests/${id}/documents`);
    expect(listed?.custody.map(({ what }) => what)).toEqual(['intake', 'accepted', 'read']);
  });

  it('are encrypted at rest, and not sent when what is stored is not what was taken in', async () => {
    const path = join(api.dataDir, 'documents', api.a.id, file.sha256.slice(0, 2), file.sha256);
    const stored = readFileSync(path);
    expect(stored.includes('alert')).toBe(false);
    stored[20] = stored[20]! ^ 1;
    writeFileSync(path, stored);
    expect(await prosecutor.get(`/api/documents/${file.id}/content`)).toMatchObject({ status: 500, body: { code: 'DOCUMENT_DAMAGED' } });
  });

  it('are refused without bytes, beyond 25 MB, of the wrong kind, and for another agency', async () => {
    const send = (who: Bearer, kind: string, size: number): Promise<Answer> => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', new Blob([new Uint8Array(size)]), 'bytes.bin');
      return who.post(`/api/requests/${id}/documents`, form);
    };
    expect(await send(prosecutor, 'attachment', 0)).toMatchObject({ status: 422, body: { errors: [{ field: '/file' }] } });
    expect(await send(prosecutor, 'attachment', 25 * 1024 * 1024 + 1)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(await send(prosecutor, 'answer', 5)).toMatchObject({ status: 409, body: { code: 'FILE_KIND_WRONG' } });
    expect(await send(await api.as(api.b, 'prosecutor'), 'attachment', 5)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(readdirSync(join(api.dataDir, 'documents'))).toEqual([api.a.id]);
  });
});

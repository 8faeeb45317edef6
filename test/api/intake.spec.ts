import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { DocumentResponse, ProblemResponse, RequestResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import { asOwner } from '../support/database';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let prosecutor: Bearer;
let id: string;

beforeAll(async () => {
  api = await startApi('intake');
  prosecutor = await api.as(api.a, 'prosecutor');
  id = (await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Intake', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;
});
afterAll(() => api?.close());

const scripted = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n');
const segment = (marker: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, content.length + 2 >> 8, content.length + 2 & 255]), content]);
const photo = Buffer.concat([
  Buffer.from([0xff, 0xd8]), segment(0xfe, Buffer.from('Camera of A. Nobody')), segment(0xc0, Buffer.from([8, 0, 4, 0, 4, 1, 1, 0x11, 0])), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0x34, 0xff, 0xd9]),
]);
const program = Buffer.alloc(256);
program.write('MZ');
program.writeUInt32LE(128, 60);
program.write('PE\0\0', 128, 'latin1');

function send<T = ProblemResponse>(name: string, content: Buffer, more: Record<string, string> = {}): Promise<Answer<T>> {
  const form = new FormData();
  form.set('kind', 'attachment');
  Object.entries(more).forEach(([key, value]) => form.set(key, value));
  form.set('file', new Blob([new Uint8Array(content)]), name);
  return prosecutor.post<T>(`/api/requests/${id}/documents`, form);
}

describe('a file that is added', () => {
  it('is refused where it is a program, whatever it is called, and nothing of it is kept', async () => {
    const answer = await send('order.pdf', program);
    expect(answer).toMatchObject({ status: 422, body: { code: 'FILE_REFUSED', errors: [{ field: '/file', message: 'The file is a program (application/vnd.microsoft.portable-executable). Programs are not taken in.' }] } });
    expect(await send('Order of the court', Buffer.from('text'), { fileName: 'order.pdf.vbs', reason: 'No reason helps.' })).toMatchObject({ status: 422, body: { code: 'FILE_REFUSED' } });
    expect(readdirSync(api.dataDir)).not.toContain('documents');
  });

  it('needs a reason where something in it acts, and the reason stays', async () => {
    const asked = await send('order.pdf', scripted);
    expect(asked).toMatchObject({ status: 409, body: { code: 'FILE_NEEDS_REASON' } });
    expect(asked.body.errors?.map(({ message }) => message)).toContain('The PDF holds a script, beginning “app.alert(1)”. (object 1)');
    const taken = await send<DocumentResponse>('order.pdf', scripted, { reason: 'Evidence as it was seized.' });
    expect(taken).toMatchObject({ status: 201, body: { mediaType: 'application/pdf', pages: 1, intake: { state: 'accepted', scan: 'not-scanned', accepted: { by: 'prosecutor of BE-VAL', because: 'Evidence as it was seized.' } } } });
    expect(await prosecutor.post(`/api/documents/${taken.body.id}/accept`, { reason: 'Another one.' })).toMatchObject({ status: 409, body: { code: 'FILE_NOT_HELD' } });
    expect((await prosecutor.post(`/api/documents/${taken.body.id}/accept`, { reason: '' })).status).toBe(422);
    await expect(asOwner(api.ownerUrl, async (client) => {
      await client.query("SELECT set_config('comity.agency', $1, false)", [api.a.id]);
      await client.query("UPDATE document SET accepted_because = 'never said' WHERE id = $1", [taken.body.id]);
    })).rejects.toThrow('written once');
  });

  it('says what a picture says of itself, and a copy without that can be had', async () => {
    const { body } = await send<DocumentResponse>('photo.jpg', photo);
    expect(body.intake).toMatchObject({ state: 'clear', withoutMetadata: true, accepted: null, facts: [{ group: 'text', name: 'Comment', value: 'Camera of A. Nobody' }, { group: 'picture', name: 'Size', value: '4 × 4' }] });
    expect(body.intake?.findings.map(({ code }) => code)).toEqual(['metadata', 'not-scanned']);
    const copy = await prosecutor.send<string>('GET', `/api/documents/${body.id}/without-metadata`);
    expect([copy.status, copy.body.includes('Nobody'), copy.headers.get('content-disposition')]).toEqual([200, false, expect.stringMatching(/^attachment; filename="photo.jpg"/)]);
    const text = await send<DocumentResponse>('a.txt', Buffer.from('text'));
    expect(await prosecutor.get(`/api/documents/${text.body.id}/without-metadata`)).toMatchObject({ status: 409, body: { code: 'NO_COPY_WITHOUT_METADATA' } });
  });
});

describe('a file that came with a message', () => {
  it('is held until somebody accepts what was found in it', async () => {
    const { body: given } = await send<DocumentResponse>('received.pdf', scripted, { reason: 'To have one.' });
    const held = newId();
    await asOwner(api.ownerUrl, async (client) => {
      await client.query("SELECT set_config('comity.agency', $1, false)", [api.a.id]);
      await client.query(
        `INSERT INTO document (id, agency_id, request_id, kind, name, media_type, size, sha256, added_at, intake, intake_at)
         SELECT $1, agency_id, request_id, 'received', name, media_type, size, sha256, added_at, intake, intake_at FROM document WHERE id = $2`, [held, given.id]);
    });
    expect(await prosecutor.get(`/api/documents/${held}/content`)).toMatchObject({ status: 409, body: { code: 'FILE_HELD' } });
    expect(await (await api.as(api.b, 'prosecutor')).post(`/api/documents/${held}/accept`, { reason: 'Not ours.' })).toMatchObject({ status: 404 });
    const accepted = await prosecutor.post<DocumentResponse>(`/api/documents/${held}/accept`, { reason: 'Needed for the file.' });
    expect(accepted).toMatchObject({ status: 200, body: { intake: { state: 'accepted', accepted: { because: 'Needed for the file.' } } } });
    expect(accepted.body.custody.map(({ what }) => what)).toEqual(['accepted']);
    expect((await prosecutor.get(`/api/documents/${held}/content`)).status).toBe(200);
  });
});

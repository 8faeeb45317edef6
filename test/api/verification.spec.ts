import { renderPaper, signPdf } from '@comity/documents';
import type { DocumentResponse, RequestResponse, TrustPolicyResponse, VerificationResponse } from '@comity/http-contract';
import { Database } from '@comity/persistence';
import { sha256Hex } from '@comity/platform';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aCast } from '../signing/support/cast';
import { issuePaper, withdraw } from '../support/issued-papers';
import { startApi, type Api, type Bearer } from './api';

const cast = aCast();
const at = new Date();
let api: Api;
let officer: Bearer;
let requestId: string;
let paper: Buffer;
let signed: Buffer;

beforeAll(async () => {
  api = await startApi('verification');
  officer = await api.as(api.a, 'prosecutor');
  requestId = (await officer.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Proof', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;
  const document = JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', 'forms', 'ack-receipt.minimal.json'), 'utf8')) as Parameters<typeof renderPaper>[0];
  paper = (await renderPaper(document)).bytes;
  signed = (await signPdf(paper, { signer: cast.rsa, at })).bytes;
});
afterAll(() => api?.close());

async function check(bytes: Buffer, fields: Record<string, string> = {}, who = officer): Promise<{ status: number; body: VerificationResponse }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), 'paper.pdf');
  return who.post<VerificationResponse>('/api/verifications', form);
}

const changed = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, n) => (n === 5_000 ? byte ^ 1 : byte)));

describe('a file that somebody has in hand', () => {
  it('is checked and judged in words, and nothing of it is kept', async () => {
    expect((await check(signed)).body).toMatchObject({ verdict: 'untrusted', kept: false, intact: true, issued: { known: false, withdrawn: false }, signatures: [{ signer: 'Office of the Prosecutor of Velmara', trust: 'notJudged', qualified: null, covers: { revision: 2, of: 2, wholeFile: true } }] });
    expect((await check(paper)).body).toMatchObject({ verdict: 'unsigned', intact: false, signatures: [] });
    expect((await check(changed(signed))).body).toMatchObject({ verdict: 'broken', intact: false });
    expect((await check(Buffer.from('no PDF'))).body).toMatchObject({ verdict: 'broken', findings: [{ code: 'NOT_READABLE', signature: null }] });
    expect(readdirSync(api.dataDir)).not.toContain('documents');
  });

  it('is known where the own agency issued it, and said to be withdrawn', async () => {
    const { documentId } = await issuePaper(api.app.get(Database), api.a, requestId, [sha256Hex(paper), sha256Hex('its data')]);
    expect((await check(paper)).body).toMatchObject({ verdict: 'issued', intact: true, issued: { known: true, withdrawn: false } });
    // Nobody else is told by this way.
    expect((await check(paper, {}, await api.as(api.b, 'prosecutor'))).body).toMatchObject({ verdict: 'unsigned', issued: { known: false } });
    await withdraw(api.app.get(Database), api.a, documentId);
    expect((await check(paper)).body).toMatchObject({ verdict: 'withdrawn', issued: { known: true, withdrawn: true } });
    const [listed] = await officer.read<readonly DocumentResponse[]>(`/api/requests/${requestId}/documents`);
    expect(listed?.proof).toMatchObject({ verdict: 'withdrawn', text: 'Issued, and withdrawn since.', withdrawnAt: '2026-11-20T23:30:00Z' });
  });

  it('is refused without bytes, and for a partner that is no id', async () => {
    expect((await officer.post('/api/verifications', new FormData())).body).toMatchObject({ code: 'NOT_ACCEPTABLE', errors: [{ field: '/file' }] });
    expect(await check(signed, { partnerId: 'GE-TSK' })).toMatchObject({ status: 422, body: { errors: [{ field: '/partnerId' }] } });
  });
});

describe('whose signatures are believed', () => {
  let first: Bearer;
  let second: Bearer;
  const propose = (body: object, who = first): Promise<{ status: number; body: TrustPolicyResponse }> =>
    who.post<TrustPolicyResponse>('/api/trust-policies', { roots: cast.root.pem, from: '2026-01-01', note: 'Handed over on paper.', ...body });
  beforeAll(async () => {
    [first, second] = [await api.as(api.a, 'administrator'), await api.as(api.a, 'administrator2')];
  });

  it('counts when a second administrator adopts it, for its partner alone, and ends at once', async () => {
    const { body: proposed } = await propose({ partnerId: api.b.id });
    expect(proposed).toMatchObject({ state: 'proposed', partner: { code: 'GE-TSK' }, certificates: [{ use: 'root', subject: 'CN=Velmara Test Root', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }], may: ['end'] });
    expect((await check(signed, { partnerId: api.b.id })).body.verdict).toBe('untrusted');
    expect(await first.post(`/api/trust-policies/${proposed.id}/adopt`, {})).toMatchObject({ status: 409, body: { code: 'PROPOSER_CANNOT_ADOPT' } });
    expect((await second.post(`/api/trust-policies/${proposed.id}/adopt`, {})).body).toMatchObject({ state: 'in-force', adopted: { by: 'administrator2 of BE-VAL' } });
    expect((await check(signed, { partnerId: api.b.id })).body).toMatchObject({ verdict: 'trusted', text: 'Signature intact, signer trusted.' });
    expect((await check(signed)).body.verdict).toBe('untrusted');
    expect(await second.post(`/api/trust-policies/${proposed.id}/adopt`, {})).toMatchObject({ status: 409, body: { code: 'TRUST_NOT_PROPOSED' } });
    expect((await first.post(`/api/trust-policies/${proposed.id}/end`, {})).body).toMatchObject({ state: 'ended', ended: { by: 'administrator of BE-VAL' }, may: [] });
    expect((await check(signed, { partnerId: api.b.id })).body.verdict).toBe('untrusted');
    expect(await first.post(`/api/trust-policies/${proposed.id}/end`, {})).toMatchObject({ status: 409, body: { code: 'TRUST_ENDED' } });
  });

  it('counts on its days alone', async () => {
    const { body: over } = await propose({ to: '2026-01-31' });
    expect((await second.post(`/api/trust-policies/${over.id}/adopt`, {})).body).toMatchObject({ state: 'over' });
    const { body: later } = await propose({ from: '2099-01-01' });
    expect((await second.post(`/api/trust-policies/${later.id}/adopt`, {})).body).toMatchObject({ state: 'not-yet' });
    expect((await check(signed)).body.verdict).toBe('untrusted');
  });

  it.each([
    ['text that is no certificate', { roots: 'hello' }, '/roots'],
    ['nobody', { roots: undefined }, '/roots'],
    ['a day that does not exist', { from: '2026-02-30' }, '/from'],
    ['an end before its beginning', { to: '2025-12-31' }, '/to'],
    ['a partner that does not exist', { partnerId: randomUUID() }, '/partnerId'],
  ])('is refused where it is %s', async (_what, body, field) => {
    expect(await propose(body)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });

  it('is changed by administrators, and read by those who lead', async () => {
    expect((await propose({}, officer)).status).toBe(403);
    expect((await officer.get('/api/trust-policies')).status).toBe(403);
    expect((await (await api.as(api.a, 'supervisor')).read<readonly TrustPolicyResponse[]>('/api/trust-policies')).map(({ may }) => may)).toEqual([[], [], []]);
    expect(await (await api.as(api.b, 'administrator')).read('/api/trust-policies')).toEqual([]);
  });
});

describe('a file that is kept', () => {
  it('was checked when it was taken in, and the result stays', async () => {
    const { id } = await officer.attach(requestId, 'attachment', 'signed.pdf', signed);
    const [, found] = [await officer.read<readonly DocumentResponse[]>(`/api/requests/${requestId}/documents`), await officer.read<VerificationResponse>(`/api/documents/${id}/verification`)];
    expect(found).toMatchObject({ kept: true, verdict: 'untrusted', sha256: sha256Hex(signed) });
    await expect(api.app.get(Database).withAgency(api.a.id, (tx) => tx.query(`UPDATE document SET verification = '{}' WHERE id = $1`, [id]))).rejects.toThrow(/written once/);
  });

  it('is no file for signatures where it is no PDF', async () => {
    const { id } = await officer.attach(requestId, 'attachment', 'note.txt', Buffer.from('a note'));
    expect(await officer.get(`/api/documents/${id}/verification`)).toMatchObject({ status: 409, body: { code: 'NOT_A_PDF' } });
  });
});

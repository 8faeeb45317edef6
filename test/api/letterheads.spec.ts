import { randomUUID } from 'node:crypto';
import type { LetterheadProposalDetailResponse, LetterheadProposalResponse, LetterheadResponse, ProblemResponse, RequestResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import type { Answer } from '../support/http-client';
import { markPng } from '../support/pictures';
import { proposers, startApi, type Api, type Bearer } from './api';

let api: Api;
let first: Bearer;
let second: Bearer;
let officer: Bearer;
let foreign: Bearer;
beforeAll(async () => {
  api = await startApi('letterheads');
  ({ first, second, officer, foreign } = await proposers(api));
});
afterAll(() => api?.close());

const head = { name: 'Office of the Public Prosecutor, Valmere', nameNative: 'Parket Valmere', lang: 'nl', address: 'Gerechtsplein 1\n0000 Valmere', picture: 'none', reason: 'New building.' };

function propose(who: Bearer, given: object, file?: Buffer, key: string = randomUUID()): Promise<Answer<LetterheadProposalDetailResponse>> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...head, ...given })) form.set(name, String(value));
  if (file) form.set('file', new Blob([new Uint8Array(file)]), 'mark.png');
  return who.send<LetterheadProposalDetailResponse>('POST', '/api/agency/letterheads', form, { 'idempotency-key': key });
}
const decide = (who: Bearer, id: string, decision: 'adopt' | 'reject' | 'withdraw', body: object = {}): Promise<Answer<LetterheadProposalDetailResponse>> =>
  who.post<LetterheadProposalDetailResponse>(`/api/agency/letterheads/${id}/${decision}`, body, { 'idempotency-key': randomUUID() });
const code = (answer: { readonly body: unknown }): string => (answer.body as ProblemResponse).code;
const fields = (answer: { readonly body: unknown }): readonly string[] => ((answer.body as ProblemResponse).errors ?? []).map(({ field }) => field);
const bytes = async (who: Bearer, path: string): Promise<{ readonly status: number; readonly type: string | null; readonly content: Buffer }> => {
  const answer = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${who.token}` } });
  return { status: answer.status, type: answer.headers.get('content-type'), content: Buffer.from(await answer.arrayBuffer()) };
};
const pictures = (pdf: Buffer): number => pdf.toString('latin1').split('/Subtype /Image').length - 1;

describe('the head of an agency’s papers', () => {
  it('is what the directory says until the agency adopts another', async () => {
    const present = await officer.read<LetterheadResponse>('/api/agency/letterhead');
    expect(present).toMatchObject({ number: 0, since: null, picture: null });
    const specimen = await bytes(officer, '/api/agency/letterhead/specimen.pdf');
    expect([specimen.status, specimen.type, pictures(specimen.content)]).toEqual([200, 'application/pdf', 0]);
    expect((await officer.get('/api/agency/letterhead/picture')).status).toBe(404);
  });

  it('needs two administrators, and the picture is made anew', async () => {
    const uploaded = markPng('alpha');
    const proposed = (await propose(first, { picture: 'new' }, uploaded)).body;
    expect(proposed).toMatchObject({ state: 'proposed', name: head.name, address: ['Gerechtsplein 1', '0000 Valmere'], picture: { width: 300, height: 300 }, may: ['withdraw'], numberNow: 0, findings: [] });
    expect(proposed.pictureNotes.join()).toContain('was left out');
    const picture = await bytes(officer, `/api/agency/letterheads/${proposed.id}/picture`);
    expect([picture.status, picture.type, picture.content.includes('Somebody')]).toEqual([200, 'image/png', false]);
    expect(pictures((await bytes(officer, `/api/agency/letterheads/${proposed.id}/specimen.pdf`)).content)).toBe(2);
    expect(await officer.read<LetterheadResponse>('/api/agency/letterhead')).toMatchObject({ number: 0 });

    expect([(await decide(first, proposed.id, 'adopt')), await decide(first, proposed.id, 'reject'), await decide(second, proposed.id, 'withdraw')].map((answer) => [answer.status, code(answer)])).toEqual([
      [409, 'ADOPTER_IS_PROPOSER'], [409, 'REJECTER_IS_PROPOSER'], [409, 'WITHDRAWER_IS_NOT_PROPOSER']]);
    expect(code(await decide(officer, proposed.id, 'adopt'))).toBe('ROLE_MISSING');
    expect((await decide(second, proposed.id, 'adopt', { number: 0, reason: 'Looked at.' })).body).toMatchObject({ state: 'adopted', number: 1, decisionReason: 'Looked at.', may: [] });
    expect(await officer.read<LetterheadResponse>('/api/agency/letterhead')).toMatchObject({ number: 1, name: head.name, picture: { sha256: proposed.picture?.sha256 } });
    expect(code(await decide(second, proposed.id, 'reject'))).toBe('LETTERHEAD_DECIDED');
  });

  it('stands on the preview of a draft', async () => {
    const prosecutor = await api.as(api.a, 'prosecutor');
    const { id } = (await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Heads', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body;
    expect(pictures((await bytes(prosecutor, `/api/requests/${id}/draft/preview.pdf`)).content)).toBe(2);
  });

  it('keeps, changes or loses its picture', async () => {
    const kept = (await propose(first, { name: 'Public Prosecutor of Valmere', picture: 'keep' })).body;
    const bare = (await propose(first, { picture: 'none' })).body;
    expect([kept.picture?.width, bare.picture]).toEqual([300, null]);
    expect((await decide(second, kept.id, 'adopt', { number: 1 })).body.number).toBe(2);
    expect(code(await decide(second, bare.id, 'adopt', { number: 1 }))).toBe('LETTERHEAD_CHANGED_MEANWHILE');
    expect((await decide(first, bare.id, 'withdraw')).body.state).toBe('withdrawn');
    const versions = await officer.read<readonly LetterheadProposalResponse[]>('/api/agency/letterheads');
    expect(versions.map(({ state, number }) => [state, number])).toEqual([['withdrawn', null], ['adopted', 2], ['adopted', 1]]);
  });

  it('is refused where it could not be printed, with the field', async () => {
    expect(fields(await propose(first, { name: 'Office 😀' }))).toEqual(['/name']);
    expect(fields(await propose(first, { address: `Gerechtsplein 1\n${'x'.repeat(130)}` }))).toEqual(['/address/1']);
    expect(fields(await propose(first, { lang: '' }))).toEqual(['/lang']);
    expect(fields(await propose(first, { picture: 'new' }))).toEqual(['/file']);
    expect(fields(await propose(first, { picture: 'keep' }, markPng('grey')))).toEqual(['/picture']);
    expect(fields(await propose(first, { picture: 'other' }))).toEqual(['/picture']);
    expect(fields(await propose(first, { reason: '' }))).toEqual(['/reason']);
    const drawing = await propose(first, { picture: 'new' }, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect([drawing.status, fields(drawing), JSON.stringify(drawing.body).includes('SVG')]).toEqual([422, ['/file'], true]);
    expect((await propose(first, { picture: 'new' }, Buffer.alloc(5 * 1024 * 1024))).status).toBe(413);
    expect(fields(await propose(first, { name: 'Public Prosecutor of Valmere', picture: 'keep' }))).toEqual(['']);
  });

  it('is proposed once for each key', async () => {
    const key = randomUUID();
    const [once, again, other] = [await propose(first, { name: 'Once' }, undefined, key), await propose(first, { name: 'Once' }, undefined, key), await propose(first, { name: 'Other' }, undefined, key)];
    expect([again.body.id, code(other)]).toEqual([once.body.id, 'KEY_USED_FOR_OTHER_CONTENT']);
  });

  it('is the agency’s own: another one sees neither proposals nor letterhead', async () => {
    const { id } = (await propose(first, { name: 'Of our own', picture: 'new' }, markPng('grey'))).body;
    for (const path of ['', '/picture', '/specimen.pdf']) expect((await foreign.get(`/api/agency/letterheads/${id}${path}`)).status).toBe(404);
    expect([await foreign.read('/api/agency/letterheads'), (await foreign.read<LetterheadResponse>('/api/agency/letterhead')).number]).toEqual([[], 0]);
    expect((await decide(foreign, id, 'adopt')).status).toBe(404);
  });

  it('the database itself refuses one person in both places, and any change of what was proposed', async () => {
    const change = (statement: string): Promise<unknown> => asOwner(api.ownerUrl, async (client) => {
      await client.query("SELECT set_config('comity.agency', $1, false)", [api.a.id]);
      return client.query(statement);
    });
    await propose(first, { name: 'Alone' });
    await expect(change("UPDATE letterhead SET state = 'adopted', decided_by = proposed_by, decided_at = now(), number = 99 WHERE state = 'proposed'")).rejects.toThrow(/letterhead_two_people/);
    const { rows } = await asOwner(api.ownerUrl, (client) => client.query<{ column: string }>("SELECT column_name AS column FROM information_schema.column_privileges WHERE grantee = 'comity_app' AND table_name = 'letterhead' AND privilege_type = 'UPDATE'"));
    expect(rows.map(({ column }) => column).sort()).toEqual(['decided_at', 'decided_by', 'decision_reason', 'number', 'state']);
  });
});

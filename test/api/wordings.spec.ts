import { createHash, randomUUID } from 'node:crypto';
import { wordingDigest } from '@comity/documents';
import type { ProblemResponse, RequestResponse, WordingDetailResponse, WordingResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import type { Answer } from '../support/http-client';
import { publishTestLaw } from '../support/published-law';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let admin: Bearer;
let officer: Bearer;
let foreign: Bearer;
beforeAll(async () => {
  api = await startApi('wordings');
  [admin, officer, foreign] = [await api.as(api.a, 'administrator'), await api.as(api.a, 'liaison-officer'), await api.as(api.b, 'administrator')];
});
afterAll(() => api?.close());

/** Drafts by language, and the digest of their papers before anybody has approved anything. */
const drafts: Record<string, string> = {};
const marked: Record<string, string> = {};
async function preview(lang: string): Promise<string> {
  const prosecutor = await api.as(api.a, 'prosecutor');
  drafts[lang] ??= (await prosecutor.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Words', form: FORM, lang }, { 'idempotency-key': randomUUID() })).body.id;
  const answer = await fetch(`${api.url}/api/requests/${drafts[lang]}/draft/preview.pdf`, { headers: { authorization: `Bearer ${prosecutor.token}` } });
  expect(answer.status).toBe(200);
  return createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex');
}

const FORM = 'COE_TCY_PRESERVATION_29_30';
const approval = (lang: string): Record<string, string> => ({ name: 'Ines Tavares', post: 'Lawyer-linguist', competence: 'Sworn translator for the language and English', approvedOn: '2026-11-20', wordingSha256: wordingDigest(FORM, lang) ?? '' });
const enter = (who: Bearer, lang: string, body: object = approval(lang), form = FORM): Promise<Answer<WordingDetailResponse>> =>
  who.post<WordingDetailResponse>(`/api/agency/wordings/${form}/${lang}/approvals`, body, { 'idempotency-key': randomUUID() });
const withdraw = (who: Bearer, id: string, body: object = { reason: 'Read again: a term is wrong.' }): Promise<Answer<WordingDetailResponse>> =>
  who.post<WordingDetailResponse>(`/api/agency/wordings/approvals/${id}/withdraw`, body, { 'idempotency-key': randomUUID() });
const code = (answer: { readonly body: unknown }): string => (answer.body as ProblemResponse).code;
const stateOf = async (who: Bearer, lang: string): Promise<string | undefined> => (await who.read<readonly WordingResponse[]>('/api/agency/wordings')).find((each) => each.form === FORM && each.lang === lang)?.state;

describe('wordings of forms', () => {
  beforeAll(async () => {
    for (const lang of ['fr', 'de']) marked[lang] = await preview(lang);
  });

  it('are listed with nobody’s approval at first, and read beside their English', async () => {
    const all = await officer.read<readonly WordingResponse[]>('/api/agency/wordings');
    expect([all.length, new Set(all.map(({ form }) => form)).size, new Set(all.map(({ state }) => state))]).toEqual([64, 8, new Set(['not-approved'])]);
    const one = await officer.read<WordingDetailResponse>(`/api/agency/wordings/${FORM}/fr`);
    expect(one).toMatchObject({ language: 'French', sha256: wordingDigest(FORM, 'fr'), approvals: [] });
    expect(one.texts.length).toBeGreaterThan(100);
    expect(one.texts.every(({ english, text }) => english !== '' && text !== '')).toBe(true);
    const specimen = await fetch(`${api.url}/api/agency/wordings/${FORM}/fr/specimen.pdf`, { headers: { authorization: `Bearer ${officer.token}` } });
    expect([specimen.status, specimen.headers.get('content-type'), specimen.headers.get('content-security-policy')]).toEqual([200, 'application/pdf', "frame-ancestors 'self'"]);
    for (const path of [`${FORM}/en`, `${FORM}/xx`, 'EIO_ANNEX_A/fr', 'NOTHING/fr', `${FORM}/xx/specimen.pdf`]) expect((await officer.get(`/api/agency/wordings/${path}`)).status).toBe(404);
  });

  it('are approved in the name of a person, entered by an administrator', async () => {
    expect([code(await enter(officer, 'fr')), (await enter(admin, 'xx', approval('fr'))).status]).toEqual(['ROLE_MISSING', 404]);
    const wrong = await enter(admin, 'fr', { name: 'I', post: 'x', competence: '', approvedOn: 'yesterday', wordingSha256: 'x' });
    expect([wrong.status, ((wrong.body as unknown as ProblemResponse).errors ?? []).map(({ field }) => field).sort()]).toEqual([422, ['/approvedOn', '/competence', '/name', '/post', '/wordingSha256']]);
    expect(code(await enter(admin, 'fr', { ...approval('fr'), wordingSha256: 'a'.repeat(64) }))).toBe('WORDING_CHANGED');
    expect(code(await enter(admin, 'fr', { ...approval('fr'), approvedOn: '2999-01-01' }))).toBe('APPROVED_LATER');
    expect((await enter(admin, 'fr')).body).toMatchObject({ state: 'approved', approvals: [{ name: 'Ines Tavares', post: 'Lawyer-linguist', approvedOn: '2026-11-20', withdrawnAt: null }] });
    expect(code(await enter(admin, 'fr'))).toBe('WORDING_APPROVED');
    expect([await stateOf(officer, 'fr'), await stateOf(officer, 'de'), await stateOf(foreign, 'fr')]).toEqual(['approved', 'not-approved', 'not-approved']);
  });

  it('that are approved change the paper in this language alone: the mark is gone', async () => {
    expect([await preview('fr') === marked['fr'], await preview('de') === marked['de']]).toEqual([false, true]);
  });

  it('lose an approval that is withdrawn, with the reason', async () => {
    const [standing] = (await officer.read<WordingDetailResponse>(`/api/agency/wordings/${FORM}/fr`)).approvals;
    expect([code(await withdraw(officer, standing!.id)), (await withdraw(foreign, standing!.id)).status, (await withdraw(admin, standing!.id, { reason: '' })).status]).toEqual(['ROLE_MISSING', 404, 422]);
    expect((await withdraw(admin, standing!.id)).body).toMatchObject({ state: 'withdrawn', approvals: [{ withdrawnBecause: 'Read again: a term is wrong.' }] });
    expect(await preview('fr')).toBe(marked['fr']);
    expect(code(await withdraw(admin, standing!.id))).toBe('APPROVAL_WITHDRAWN');
    expect((await enter(admin, 'fr')).body).toMatchObject({ state: 'approved', approvals: [{ withdrawnAt: null }, { withdrawnAt: expect.any(String) as string }] });
  });

  it('lose an approval when a release words them otherwise, and have it again with the wording', async () => {
    await asOwner(api.ownerUrl, (client) => client.query("UPDATE wording SET sha256 = repeat('b', 64) WHERE form = $1 AND lang = 'fr'", [FORM]));
    expect([await stateOf(officer, 'fr'), code(await enter(admin, 'fr'))]).toEqual(['earlier', 'WORDING_CHANGED']);
    expect(await preview('fr')).toBe(marked['fr']);
    await publishTestLaw(api.ownerUrl);
    expect(await stateOf(officer, 'fr')).toBe('approved');
  });
});

import type { DraftResponse, GlossaryResponse, ProblemResponse, RequestResponse, SaveSegmentBody, SecondLanguageResponse, TranslationResponse, TranslationSegmentResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import { exampleDocument } from '../support/case';
import type { Answer } from '../support/http-client';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let prosecutor: Bearer;
let officer: Bearer;
beforeAll(async () => {
  api = await startApi('translations');
  [prosecutor, officer] = [await api.as(api.a, 'prosecutor'), await api.as(api.a, 'liaison-officer')];
});
afterAll(() => api?.close());

/** A whole draft, in English. */
async function draft(): Promise<string> {
  const opened = (await prosecutor.post<RequestResponse>('/api/requests', { to: api.b.code, case: 'An invented case', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': newId() })).body;
  const saved = await prosecutor.put<DraftResponse>(`/api/requests/${opened.id}/draft`, { version: 1, values: exampleDocument('minimal-preservation').values });
  expect(saved.status).toBe(200);
  return opened.id;
}

const choose = (id: string, also: string | null, rest: object = {}): Promise<Answer<SecondLanguageResponse & ProblemResponse>> => prosecutor.put(`/api/requests/${id}/draft/also`, { also, ...rest });
const read = (id: string, lang = 'fr'): Promise<TranslationResponse> => prosecutor.read(`/api/requests/${id}/translations/${lang}`);
const save = (id: string, { sourceSha256, version }: TranslationSegmentResponse, body: Partial<SaveSegmentBody>, who: Bearer = prosecutor): Promise<Answer<TranslationResponse & ProblemResponse>> =>
  who.put(`/api/requests/${id}/translations/fr`, { sourceSha256, version, state: 'human', text: 'En français', translator: 'T. Ranslator', ...body });

describe('the second language of a draft', () => {
  it('is chosen among languages that say whether the form speaks them and the addressee reads them', async () => {
    const id = await draft();
    const { also, progress, choices } = await prosecutor.read<SecondLanguageResponse>(`/api/requests/${id}/translations`);
    expect([also, progress]).toEqual([null, null]);
    expect(choices.find(({ lang }) => lang === 'fr')).toEqual({ lang: 'fr', name: 'French', wording: 'full', accepted: false });
    expect(choices.find(({ lang }) => lang === 'ka')).toEqual({ lang: 'ka', name: 'Georgian', wording: 'english', accepted: false });
    expect(choices.map(({ lang }) => lang)).not.toContain('en');
    expect((await choose(id, 'fr', { arrangement: 'after' })).body).toMatchObject({ also: 'fr', arrangement: 'after', progress: { done: 0 } });
    expect((await choose(id, null)).body).toMatchObject({ also: null, arrangement: null, progress: null });
  });

  it('is another one than the first, and one that exists', async () => {
    const id = await draft();
    expect((await choose(id, 'en-GB')).body.code).toBe('LANGUAGE_TWICE');
    expect((await choose(id, 'qq')).body.code).toBe('LANGUAGE_UNKNOWN');
    expect((await choose(id, '../x')).status).toBe(422);
    expect((await prosecutor.get(`/api/requests/${id}/translations/en`)).status).toBe(422);
  });
});

describe('a translation', () => {
  it('is saved paragraph by paragraph, and counted', async () => {
    const id = await draft();
    await choose(id, 'fr');
    const before = await read(id);
    expect(before).toMatchObject({ from: 'en', fromName: 'English', langName: 'French', chosen: true, needed: false, writable: true, progress: { done: 0, missing: before.segments.length } });
    const facts = before.segments.find(({ at }) => at === '/values/10/facts')!;
    const machine = await save(id, facts, { state: 'machine', text: 'Par\r\nune machine' });
    expect(machine.body.segments.find(({ at }) => at === '/values/10/facts')).toMatchObject({ state: 'machine', text: 'Par une machine', version: 1 });
    const [again] = machine.body.segments.filter(({ at }) => at === '/values/10/facts');
    expect((await save(id, again!, {})).body.progress).toMatchObject({ done: 1, machine: 0 });
    const check = (await prosecutor.read<DraftResponse>(`/api/requests/${id}/draft`)).check;
    expect(check.findings.filter(({ rule }) => rule === 'TRN-04')[0]).toMatchObject({ level: 'reason', waivableBy: 'author', message: expect.stringContaining('French') });
  });

  it('refuses what somebody saved meanwhile, with the newer one', async () => {
    const id = await draft();
    const [first] = (await read(id)).segments;
    await save(id, first!, { text: 'Le premier' });
    const second = await save(id, first!, { text: 'Le second' }, officer);
    expect([second.status, second.body.code]).toEqual([409, 'TRANSLATION_CHANGED']);
    expect((second.body.current as TranslationResponse).segments[0]?.text).toBe('Le premier');
  });

  it.each([
    ['a person’s without a name', { translator: ' ' }, '/translator'],
    ['one without words', { text: '\n' }, '/text'],
    ['a character that no typeface has', { text: 'Un \u{1f600}' }, '/text'],
    ['a name that cannot be printed', { translator: 'T. \u{1f600}' }, '/translator'],
    ['a certified one that does not say how', { state: 'certified' }, '/certification'],
    ['a certification of a day to come', { state: 'certified', certification: { kind: 'Sworn translator', on: '2999-01-01' } }, '/certification/on'],
    ['a certification of a day that does not exist', { state: 'certified', certification: { kind: 'Sworn translator', on: '2026-02-30' } }, '/certification/on'],
    ['a certification of a machine', { state: 'machine', certification: { kind: 'Sworn translator', on: '2026-02-20' } }, '/certification'],
  ] as const)('refuses %s', async (_what, body, field) => {
    const id = await draft();
    const [first] = (await read(id)).segments;
    const answer = await save(id, first!, body as Partial<SaveSegmentBody>);
    expect([answer.status, answer.body.errors?.map((each) => each.field)]).toEqual([422, [field]]);
  });

  it('is written by those who draft', async () => {
    const id = await draft();
    const [first] = (await read(id)).segments;
    expect((await save(id, first!, {}, await api.as(api.a, 'auditor'))).status).toBe(403);
    expect((await save(id, first!, {}, await api.as(api.b, 'prosecutor'))).status).toBe(404);
  });
});

describe('a glossary', () => {
  it('offers terms of art, takes what is adopted, and shows them in the translation', async () => {
    const offered = await officer.read<GlossaryResponse>('/api/glossaries/en/fr');
    const preservation = offered.offered.find(({ term }) => term === 'preservation')!;
    expect([offered.terms, preservation]).toEqual([[], expect.objectContaining({ rendering: 'conservation', termAlso: ['preserve'] })]);
    const adopted = (await officer.post<GlossaryResponse>('/api/glossaries/en/fr', { terms: [preservation] })).body;
    expect(adopted.terms).toEqual([expect.objectContaining({ term: 'preservation', rendering: 'conservation', addedBy: expect.stringContaining('liaison-officer') })]);
    expect(adopted.offered.map(({ term }) => term)).not.toContain('preservation');

    await officer.post('/api/glossaries/en/fr', { terms: [{ term: 'sign-in record', rendering: 'données de connexion', source: 'Decision of the agency' }] });
    const id = await draft();
    await choose(id, 'fr');
    const segment = (await read(id)).segments.find(({ at }) => at === '/values/13/necessity')!;
    expect(segment.terms).toEqual([{ term: 'sign-in record', rendering: 'données de connexion', from: 21, to: 36, said: null }]);
    expect(segment.source.slice(21, 36)).toBe('sign-in records');
    const said = async (text: string): Promise<unknown> => {
      const now = (await read(id)).segments.find(({ sourceSha256 }) => sourceSha256 === segment.sourceSha256)!;
      return (await save(id, now, { text })).body.segments.find(({ sourceSha256 }) => sourceSha256 === segment.sourceSha256)?.terms[0]?.said;
    };
    expect([await said('Le fournisseur efface ses journaux'), await said('Il efface les données de connexion')]).toEqual([false, true]);

    const replaced = (await officer.post<GlossaryResponse>('/api/glossaries/en/fr', { terms: [{ term: 'Preservation', rendering: 'conservation rapide' }] })).body;
    expect(replaced.terms.map(({ term }) => term)).toEqual(['Preservation', 'sign-in record']);
    expect((await officer.read<readonly unknown[]>('/api/glossaries'))).toEqual([{ from: 'en', to: 'fr', fromName: 'English', toName: 'French', terms: 2 }]);
    expect((await officer.send<GlossaryResponse>('DELETE', `/api/glossaries/en/fr/${replaced.terms[0]!.id}`)).body.terms).toHaveLength(1);
  });

  it('is kept by those who answer for the papers, and of the own agency', async () => {
    const terms = { terms: [{ term: 'offence', rendering: 'Straftat' }] };
    expect((await prosecutor.post('/api/glossaries/en/de', terms)).status).toBe(403);
    const kept = (await officer.post<GlossaryResponse>('/api/glossaries/en/de', terms)).body;
    const other = await api.as(api.b, 'liaison-officer');
    expect((await other.read<GlossaryResponse>('/api/glossaries/en/de')).terms).toEqual([]);
    expect((await other.send('DELETE', `/api/glossaries/en/de/${kept.terms[0]!.id}`)).status).toBe(404);
    expect((await officer.post('/api/glossaries/en/en-GB', terms)).status).toBe(422);
    expect((await officer.post('/api/glossaries/en/de', { terms: [{ term: '…', rendering: 'x' }] })).status).toBe(422);
  });
});

import { extractDocument, renderPaper, type FormDocumentLike } from '@comity/documents';
import { requestFormIds } from '@comity/domain';
import type { CommandResponse, DocumentResponse, FormContentResponse, ImportReadingResponse, RegisterPaperBody, RequestResponse } from '@comity/http-contract';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contradicting } from '../support/contradicting-paper';
import { asOwner } from '../support/database';
import { Visitor, type Answer } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, clocksOf, documentsOf, eventsOf, read, sendExample } from '../support/journey';

jest.setTimeout(180_000);

const folder = join(__dirname, '../../examples/forms');
const cases = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => ({ name, document: JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormDocumentLike })).filter(({ document }) => (requestFormIds as readonly string[]).includes(document.form));
const plain = ({ form, lang, values }: FormDocumentLike): FormDocumentLike => ({ form, lang, values });
const minimal = plain(cases.find(({ name }) => name === 'coe-tcy-preservation-29-30.minimal.json')!.document);

let house: Installation;
let officer: Visitor;
let prosecutor: Visitor;
beforeAll(async () => {
  house = await startInstallation('imports');
  officer = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
  prosecutor = await Visitor.signedIn(house, house.account('GE-TSK', 'prosecutor'));
});
afterAll(() => house?.stop());

function form(paper: Buffer, order?: object): FormData {
  const data = new FormData();
  if (order) data.set('order', JSON.stringify(order));
  data.set('file', new Blob([new Uint8Array(paper)]), 'paper.pdf');
  return data;
}

const check = (paper: Buffer, at = '/api'): Promise<Answer<ImportReadingResponse>> => officer.post<ImportReadingResponse>(`${at}/imports/check`, form(paper));
const receivedAt = '2026-11-20T09:15:00+04:00';
const order = (reference: string, part: Partial<RegisterPaperBody> = {}): RegisterPaperBody => ({ from: 'BE-VAL', reference, subject: 'Came by post', receivedAt, channel: 'post', choices: [], ...part });
const register = (paper: Buffer, given: object, key: string = randomUUID(), who = officer): Promise<Answer<CommandResponse & { code?: string; errors?: unknown; params?: object }>> => who.post(`/api/imports`, form(paper, given), { 'idempotency-key': key });

let counter = 900;
const nextReference = (): string => `BE-VAL-2026-${String(counter += 1).padStart(5, '0')}`;

describe('a request that came on paper', () => {
  it.each(cases)('$name: every field arrives as it was printed, without retyping', async ({ document }) => {
    const sent = plain(document);
    const paper = (await renderPaper(sent)).bytes;
    const reading = await check(paper);
    expect([reading.status, reading.body.pages, reading.body.differences, reading.body.document.values]).toEqual([200, 'same', [], extractDocument(paper).values]);
    const { status, body } = await register(paper, order(nextReference(), { forUs: true }));
    expect([status, body.outcome]).toEqual([200, 'accepted']);
    const kept = await officer.read<FormContentResponse>(`/api/requests/${body.requestId}/form`);
    expect({ form: kept.form, lang: kept.lang, values: kept.values }).toEqual(extractDocument(paper));
  });

  it('is at the first stage, owned by who registered it; time runs from the receipt that was stated', async () => {
    const values = { ...minimal.values, '10': { ...minimal.values['10'], facts: 'Facts of another case.' } };
    const paper = (await renderPaper({ ...minimal, values })).bytes;
    const reference = nextReference();
    const { body } = await register(paper, order(reference, { channel: 'hand' }));
    const request: RequestResponse = await read(officer, body.requestId);
    expect(request).toMatchObject({ stage: 'received', side: 'incoming', partnerReference: reference, receivedAt: '2026-11-20T05:15:00Z', sentAt: null, partner: { code: 'BE-VAL' } });
    expect(request.owner?.name).toBe(house.account('GE-TSK', 'liaison-officer').name);
    expect((await clocksOf(officer, body.requestId)).map(({ code, startsAt }) => [code, startsAt])).toContainEqual(['receipt-target', '2026-11-20T05:15:00Z']);
    expect((await eventsOf(officer, body.requestId)).events.at(-1)).toMatchObject({ type: 'PaperRegistered', from: 'us', data: { channel: 'hand', reference, chosen: 0 } });
    const [file] = await documentsOf(officer, body.requestId) as readonly [DocumentResponse];
    expect(file).toMatchObject({ kind: 'received', name: 'paper.pdf', mediaType: 'application/pdf', custody: [{ what: 'intake' }] });
    expect((await officer.bytes(`/api/documents/${file.id}/content`)).bytes.equals(paper)).toBe(true);
    expect(await officer.command(body.requestId, 'AcknowledgeReceipt')).toBe('acknowledged');
  });

  it('is registered once: the same key gets the same answer, the same paper is told where it is', async () => {
    const paper = (await renderPaper({ ...minimal, values: { ...minimal.values, '10': { facts: 'Facts told twice.' } } })).bytes;
    const [reference, key] = [nextReference(), randomUUID()];
    const first = await register(paper, order(reference), key);
    expect((await register(paper, order(reference), key)).body).toEqual(first.body);
    expect(await register(paper, order(reference, { subject: 'Other' }), key)).toMatchObject({ status: 422, body: { code: 'KEY_USED_FOR_OTHER_CONTENT' } });
    const ours = (await read(officer, first.body.requestId)).reference;
    expect(await register(paper, order(nextReference()))).toMatchObject({ status: 409, body: { code: 'PAPER_REGISTERED', params: { reference: ours } } });
    expect((await check(paper)).body.registered).toEqual({ id: first.body.requestId, reference: ours });
  });

  it.each([
    ['a receipt that lies ahead', { receivedAt: '2099-01-01T09:00:00Z' }, 409, 'RECEIPT_IN_FUTURE'],
    ['a receipt of which only the day is given', { receivedAt: '2026-11-20' }, 422, 'NOT_ACCEPTABLE'],
    ['a sender who is in no directory', { from: 'XX-NONE' }, 422, 'NOT_ACCEPTABLE'],
    ['the own agency as sender', { from: 'GE-TSK' }, 422, 'NOT_ACCEPTABLE'],
    ['a choice about nothing', { choices: [{ difference: 'a'.repeat(16), take: 'data' }] }, 422, 'CHOICE_UNKNOWN'],
    ['a member that nobody knows', { colour: 'red' }, 422, 'NOT_ACCEPTABLE'],
  ])('refuses %s', async (_what, part, status, code) => {
    expect(await register((await renderPaper({ ...minimal, values: { ...minimal.values, '10': { facts: 'Refused.' } } })).bytes, { ...order(nextReference()), ...part })).toMatchObject({ status, body: { code } });
  });

  it('refuses papers that no request begins with, files that are no paper, and people who do not take in requests', async () => {
    const reply = JSON.parse(readFileSync(join(folder, 'ack-receipt.minimal.json'), 'utf8')) as FormDocumentLike;
    expect(await register((await renderPaper(plain(reply))).bytes, order(nextReference()))).toMatchObject({ status: 409, body: { code: 'FORM_WITHOUT_PROCEDURE' } });
    expect(await register(Buffer.from('%PDF-1.7 nothing'), order(nextReference()))).toMatchObject({ status: 422, body: { code: 'PDF_NOT_READABLE' } });
    expect(await register((await renderPaper(minimal)).bytes, order(nextReference()), randomUUID(), prosecutor)).toMatchObject({ status: 403 });
  });
});

describe('a paper that is not to be taken over in silence', () => {
  it('was withdrawn by the authority that issued it: it takes a reason', async () => {
    const author = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
    const sent = await sendExample(author, await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor')), 'minimal-preservation', { to: 'GE-TSK' });
    const issued = (await documentsOf(author, sent.id)).find(({ kind }) => kind === 'issued')!;
    const paper = (await author.bytes(`/api/documents/${issued.id}/content`)).bytes;
    expect((await check(paper)).body.withdrawn).toBeNull();
    await asOwner(house.ownerUrl, (client) => client.query("UPDATE issued_paper SET withdrawn_at = '2026-11-20T10:00:00Z', withdrawn_by = (SELECT id FROM person WHERE agency_id = issued_paper.agency_id LIMIT 1) WHERE document_id = $1", [issued.id]));
    const issuer = (await arrives(officer, sent.reference)).partner.name;
    // The file itself, and the same data in a file that was saved again.
    for (const file of [paper, Buffer.concat([paper, Buffer.from('\n')])]) expect((await check(file)).body).toMatchObject({ withdrawn: { by: issuer, on: '2026-11-20' } });
    expect((await check(paper)).body.verification.verdict).toBe('withdrawn');
    expect(await register(paper, order(nextReference()))).toMatchObject({ status: 409, body: { code: 'PAPER_WITHDRAWN' } });
    expect(await register(paper, order(nextReference(), { despite: 'The court asks for it all the same.' }))).toMatchObject({ status: 200 });
  });

  it('is addressed to another State: it is told, and takes a confirmation', async () => {
    const authority = minimal.values['4']!['requestedAuthority'] as object;
    const paper = (await renderPaper({ ...minimal, values: { ...minimal.values, '4': { requestedAuthority: { ...authority, country: 'FR' } } } })).bytes;
    expect((await check(paper)).body.addressedTo).toContain('(FR)');
    const reference = nextReference();
    expect(await register(paper, order(reference))).toMatchObject({ status: 409, body: { code: 'ADDRESSED_ELSEWHERE' } });
    expect(await register(paper, order(reference, { forUs: true }))).toMatchObject({ status: 200 });
    expect((await check((await renderPaper(minimal)).bytes)).body.addressedTo).toBeNull();
  });
});

describe('a paper whose page and data do not say the same', () => {
  it('is shown field by field, and nothing is taken in silence', async () => {
    const printed = { ...minimal, values: { ...minimal.values, '10': { ...minimal.values['10'], facts: 'The account sent THREE messages.' } } };
    const told = { ...minimal, values: { ...minimal.values, '10': { ...minimal.values['10'], facts: 'The account sent NINE messages.' } } };
    const paper = await contradicting(printed, told);
    const { body: reading } = await check(paper);
    expect(reading.pages).toBe('differ');
    const facts = reading.differences.find(({ field }) => field === '/facts')!;
    expect(facts).toMatchObject({ with: 'page', section: '10', data: 'The account sent NINE messages.', take: ['data', 'page'] });
    expect(reading.differences.some(({ other }) => String(other).includes('THREE'))).toBe(true);
    const reference = nextReference();
    expect(await register(paper, order(reference))).toMatchObject({ status: 409, body: { code: 'CHOICE_MISSING' } });
    const choices = reading.differences.map(({ id }) => (id === facts.id ? { difference: id, take: 'page' as const, value: 'The account sent THREE messages.' } : { difference: id, take: 'data' as const }));
    const { status, body } = await register(paper, order(reference, { choices }));
    expect(status).toBe(200);
    expect((await officer.read<FormContentResponse>(`/api/requests/${body.requestId}/form`)).values['10']).toMatchObject({ facts: 'The account sent THREE messages.' });
  });
});

describe('a paper that came apart', () => {
  it('fills what was missing, and each difference is chosen', async () => {
    const { body: { requestId } } = await register((await renderPaper({ ...minimal, values: { ...minimal.values, '10': { facts: 'First paper.' } } })).bytes, order(nextReference()));
    const later = (await renderPaper({ ...minimal, values: { ...minimal.values, '10': { ...minimal.values['10'], facts: 'Second paper.' } } })).bytes;
    const { body: reading } = await check(later, `/api/requests/${requestId}`);
    expect(reading.filled).toEqual([{ section: '10', field: '/dataOffenceLink', value: minimal.values['10']!['dataOffenceLink'] }]);
    expect(reading.differences).toEqual([{ id: expect.any(String), with: 'message', section: '10', field: '/facts', data: 'Second paper.', other: 'First paper.', take: ['data', 'kept'] }]);
    const take = (choices: object): Promise<Answer<{ code?: string }>> => officer.post(`/api/requests/${requestId}/imports`, form(later, { receivedAt, channel: 'email', choices }), { 'idempotency-key': randomUUID() });
    expect(await take([])).toMatchObject({ status: 409, body: { code: 'CHOICE_MISSING' } });
    expect((await take([{ difference: reading.differences[0]!.id, take: 'kept' }])).status).toBe(200);
    expect((await officer.read<FormContentResponse>(`/api/requests/${requestId}/form`)).values['10']).toEqual({ ...minimal.values['10'], facts: 'First paper.' });
    expect(await take([{ difference: reading.differences[0]!.id, take: 'kept' }])).toMatchObject({ status: 409, body: { code: 'PAPER_REGISTERED' } });
    expect((await eventsOf(officer, requestId)).events.find(({ type }) => type === 'PaperTakenOver')).toMatchObject({ data: { filled: 1, chosen: 1, channel: 'email' } });
  });
});

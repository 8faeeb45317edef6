import type { DocumentResponse, StandardDocumentResponse, StandardDocumentsResponse } from '@comity/http-contract';
import { extractDocument } from '@comity/documents';
import { randomUUID } from 'node:crypto';
import { soon } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, documentsOf, eventsOf, read, sendExample, stageBecomes } from '../support/journey';

jest.setTimeout(180_000);

let house: Installation;
let [author, checker, officer, second]: Visitor[] = [];
let ours: string;
let theirs: string;

beforeAll(async () => {
  house = await startInstallation('standard-documents');
  const as = (agency: string, role: string): Promise<Visitor> => Visitor.signedIn(house, house.account(agency, role));
  [author, checker, officer, second] = [await as('BE-VAL', 'prosecutor'), await as('BE-VAL', 'supervisor'), await as('GE-TSK', 'liaison-officer'), await as('GE-TSK', 'supervisor')];
  const sent = await sendExample(author, checker, 'minimal-preservation', { to: 'GE-TSK' });
  ours = sent.id;
  theirs = (await arrives(officer, sent.reference)).id;
});
afterAll(() => house?.stop());

async function make(who: Visitor, requestId: string, form: string): Promise<StandardDocumentResponse> {
  const { status, body } = await who.post<StandardDocumentResponse>(`/api/requests/${requestId}/standard-documents`, { form });
  expect([status, body]).toEqual([201, expect.objectContaining({ form, state: 'draft', version: 1 })]);
  return body;
}

async function save(who: Visitor, made: StandardDocumentResponse, section: string, fields: object): Promise<StandardDocumentResponse> {
  const values = { ...made.values, [section]: { ...made.values[section], ...fields } };
  const { status, body } = await who.put<StandardDocumentResponse>(`/api/standard-documents/${made.id}`, { version: made.version, values });
  expect([status, body.version]).toEqual([200, made.version + 1]);
  return body;
}

/** What kind of authority the other one is no row says. */
const kind = ({ values }: StandardDocumentResponse, key: string): object => ({ ...(values['A']![key] as object), kind: 'public_prosecutor' });

/** Reasons wherever one is asked for, and every declaration confirmed. */
async function answered(who: Visitor, made: StandardDocumentResponse): Promise<StandardDocumentResponse> {
  const { findings, declarations } = made.check;
  const reasons = Object.fromEntries(findings.filter(({ level }) => level === 'reason').map(({ rule }) => [rule, 'Explained in the file.']));
  const { body } = await who.put<StandardDocumentResponse>(`/api/standard-documents/${made.id}`, { version: made.version, values: made.values, reasons, declarations: Object.fromEntries(declarations.map(({ rule }) => [rule, true])) });
  expect(body.check.findings.filter(({ level }) => level === 'block')).toEqual([]);
  expect(body.check.complete).toBe(true);
  return body;
}

const issue = (who: Visitor, { id, requestId, version, digest }: StandardDocumentResponse, key = randomUUID(), method: object = { method: 'handwritten' }) =>
  who.post(`/api/requests/${requestId}/commands`, { type: 'IssueStandardDocument', madeDocumentId: id, version, digest, ...method }, { 'idempotency-key': key });

const issuedPaper = async (who: Visitor, { id }: StandardDocumentResponse): Promise<string> => (await who.read<StandardDocumentResponse>(`/api/standard-documents/${id}`)).documentId!;

describe('standard documents inside a request', () => {
  it('are offered on both sides, those that fit first', async () => {
    const { offered } = await officer!.read<StandardDocumentsResponse>(`/api/requests/${theirs}/standard-documents`);
    expect(offered[0]).toMatchObject({ form: 'ACK_RECEIPT', first: true, secondPerson: false });
    expect(offered.find(({ form }) => form === 'DECISION_NOTICE')).toMatchObject({ first: true, secondPerson: true });
    expect(offered.filter(({ form }) => form === 'COE_TCY_PRESERVATION_29_30')).toEqual([]);
    expect((await author!.read<StandardDocumentsResponse>(`/api/requests/${ours}/standard-documents`)).offered[0]).toMatchObject({ form: 'WITHDRAWAL_NOTICE' });
  });

  it('begin with what the rows know, and say from what', async () => {
    const [made, request] = [await make(officer!, theirs, 'ACK_RECEIPT'), await read(officer!, theirs)];
    expect(made.values['A']).toMatchObject({
      receivingAuthority: { country: 'GE', fileReference: request.reference }, requestingAuthority: { country: 'BE', fileReference: request.partnerReference },
      request: { kind: 'preservation', reference: request.partnerReference, addresseeReference: request.reference },
    });
    expect(made.filled).toEqual(expect.arrayContaining([{ section: 'A', key: 'receivedAt', from: 'receipt' }, { section: 'A', key: 'caseOfficer', from: 'writer' }, { section: 'A', key: 'request', from: 'request' }]));
    expect(Object.keys(made.values['A']!)).not.toContain('channel');
    await officer!.send('DELETE', `/api/standard-documents/${made.id}`);
    expect((await officer!.read<StandardDocumentsResponse>(`/api/requests/${theirs}/standard-documents`)).made).toEqual([]);
  });

  it('are saved with a version; what the form has no place for is named', async () => {
    const made = await make(officer!, theirs, 'ACK_RECEIPT');
    const saved = await save(officer!, made, 'A', { channel: 'portal' });
    const late = await officer!.put(`/api/standard-documents/${made.id}`, { version: made.version, values: {} });
    expect(late).toMatchObject({ status: 409, body: { code: 'DRAFT_CHANGED', current: { version: saved.version } } });
    expect(await officer!.put(`/api/standard-documents/${made.id}`, { version: saved.version, values: { A: { nope: 1 } } })).toMatchObject({ status: 422, body: { errors: [{ section: 'A', field: '/nope' }] } });
    expect(await issue(officer!, saved)).toMatchObject({ status: 409, body: { code: 'DRAFT_INCOMPLETE' } });
    expect((await officer!.bytes(`/api/standard-documents/${made.id}/preview.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('are issued once, as papers of the request with digest, custody and an entry in the history', async () => {
    const [drafted] = (await officer!.read<StandardDocumentsResponse>(`/api/requests/${theirs}/standard-documents`)).made;
    const begun = await officer!.read<StandardDocumentResponse>(`/api/standard-documents/${drafted!.id}`);
    const made = await answered(officer!, await save(officer!, begun, 'A', { competent: true, requestingAuthority: kind(begun, 'requestingAuthority') }));
    expect(await issue(officer!, made, undefined, {})).toMatchObject({ status: 409, body: { code: 'SIGNATURE_METHOD_MISSING' } });
    const key = randomUUID();
    expect([(await issue(officer!, made, key)).status, (await issue(officer!, made, key)).status]).toEqual([200, 200]);
    expect(await issue(officer!, made)).toMatchObject({ status: 409, body: { code: 'STANDARD_DOCUMENT_DONE' } });

    const papers = (await documentsOf(officer!, theirs)).filter(({ standardForm }) => standardForm === 'ACK_RECEIPT');
    expect(papers).toEqual([expect.objectContaining({ kind: 'issued', mediaType: 'application/pdf', custody: [expect.objectContaining({ what: 'issued' })], proof: expect.anything() })]);
    const { bytes } = await officer!.bytes(`/api/documents/${papers[0]!.id}/content`);
    expect(extractDocument(bytes)).toMatchObject({ form: 'ACK_RECEIPT', values: { A: { channel: 'portal', ownReference: (await read(officer!, theirs)).reference, signature: { method: 'handwritten' } } } });
    const { events, chain } = await eventsOf(officer!, theirs);
    expect([events.filter(({ type }) => type === 'StandardDocumentIssued').length, chain.intact]).toEqual([1, true]);
    expect(await officer!.put(`/api/standard-documents/${made.id}`, { version: made.version, values: {} })).toMatchObject({ status: 409, body: { code: 'STANDARD_DOCUMENT_DONE' } });
  });

  it('go with a message, and the other side has them', async () => {
    const paper = (await documentsOf(officer!, theirs)).find(({ standardForm }) => standardForm === 'ACK_RECEIPT')!;
    expect(await officer!.command(theirs, 'AcknowledgeReceipt', { documentIds: [paper.id] })).toBe('acknowledged');
    const arrived = await soon('the paper arrives', async () => (await documentsOf(author!, ours)).find(({ sha256 }) => sha256 === paper.sha256));
    expect(arrived).toMatchObject({ kind: 'received', name: paper.name });
    await stageBecomes(author!, ours, 'acknowledged');
  });

  it('meet the checks of the agency on the executing side too, by the State that they go to', async () => {
    const [one, other] = [await Visitor.signedIn(house, house.account('GE-TSK', 'administrator')), await Visitor.signedIn(house, house.account('GE-TSK', 'administrator', 1))];
    const content = (requestedState: string): object => ({
      requestedState, measure: 'preserve_data', form: 'CUSTODY_RECORD', section: '', field: '', condition: { when: 'always' }, level: 'reason', waivable: 'author', message: 'Say who sealed the medium.',
    });
    for (const state of ['BE', 'GE']) {
      const proposed = await one.post<{ id: string }>('/api/checks', { content: content(state), reason: 'It came back.' }, { 'idempotency-key': randomUUID() });
      expect((await other.post(`/api/checks/${proposed.body.id}/adopt`, {}, { 'idempotency-key': randomUUID() })).status).toBe(200);
    }
    const made = await make(officer!, theirs, 'CUSTODY_RECORD');
    const own = (document: StandardDocumentResponse) => document.check.findings.filter(({ rule }) => rule.startsWith('OWN-'));
    expect(own(made)).toMatchObject([{ rule: 'OWN-1', level: 'reason', waivableBy: 'author', reason: null, message: 'Say who sealed the medium.', check: { number: 1, version: 1 } }]);
    const { body } = await officer!.put<StandardDocumentResponse>(`/api/standard-documents/${made.id}`, { version: made.version, values: made.values, reasons: { 'OWN-1': 'The officer of the case.' } });
    expect([own(body)[0]?.reason, body.check.unanswered]).toEqual(['The officer of the case.', made.check.unanswered - 1]);
  });

  it('that decide are issued by somebody who did not write in them, and go with a refusal', async () => {
    const begun = await make(officer!, theirs, 'DECISION_NOTICE');
    expect(begun.values['B']).toMatchObject({ regime: 'budapest' });
    const decided = await save(officer!, begun, 'A', { to: kind(begun, 'to'), decision: ['refused'], date: new Date().toISOString().slice(0, 10) });
    const reasoned = await save(officer!, decided, 'B', { grounds: ['political_offence'], reasons: 'The acts are a political offence.', consultation: 'By telephone with the prosecutor, without result.' });
    const made = await answered(officer!, reasoned);
    expect([made.whyNotIssue, (await second!.read<StandardDocumentResponse>(`/api/standard-documents/${made.id}`)).whyNotIssue]).toEqual(['APPROVER_IS_AUTHOR', null]);
    expect(await issue(officer!, made)).toMatchObject({ status: 409, body: { code: 'APPROVER_IS_AUTHOR' } });
    expect((await issue(second!, made)).status).toBe(200);
    const paper = await issuedPaper(officer!, made);
    expect(await officer!.command(theirs, 'SendAnswer', { extent: 'none', documentIds: [paper], refused: [{ part: 'All', ground: 'political_offence', reason: 'They are one.' }] })).toBe('refused');
    await stageBecomes(author!, ours, 'refused');
    const received = (await documentsOf(author!, ours)).filter(({ kind }) => kind === 'received').map(({ name }) => name);
    expect(received).toEqual([expect.stringContaining('ack-receipt.pdf'), expect.stringContaining('decision-notice.pdf')]);
  });

  it('do not take the place of the paper of the request in a bundle', async () => {
    const bundle = await officer!.bytes(`/api/requests/${theirs}/bundle`);
    expect([bundle.status, bundle.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const files: readonly DocumentResponse[] = await documentsOf(officer!, theirs);
    expect(files.filter(({ custody }) => !custody.some(({ what }) => what === 'read'))).toEqual([]);
  });
});

import { extractDocument, renderPaper, type RenderOptions } from '@comity/documents';
import { fillByApproval, type ApprovalFacts, type FormDocument } from '@comity/domain';
import type { StandardDocumentResponse } from '@comity/http-contract';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../support/database';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, approve, attachAll, documentsOf, example, openDraft, read, submit } from '../support/journey';

jest.setTimeout(180_000);

let house: Installation;
let [author, checker]: Visitor[] = [];
let request: { readonly id: string; readonly reference: string };

beforeAll(async () => {
  house = await startInstallation('preview');
  [author, checker] = [await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor')), await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor'))];
});
afterAll(() => house?.stop());

interface Kept { readonly letterhead: RenderOptions['letterhead']; readonly paper: Omit<RenderOptions, 'letterhead'> }

/** What was kept of the making of the issued paper. */
const kept = (sql: string, id: string): Promise<Kept> =>
  asOwner(house.ownerUrl, async (client) => (await client.query<Kept>(sql, [id])).rows[0]!);

const same = (one: Buffer, other: Buffer): boolean => one.equals(other);

/** Preview and paper are one document, drawn by one order: they differ by what approval fills, and by the mark of a draft. */
async function isOneRender(preview: Buffer, issued: Buffer, { letterhead, paper }: Kept): Promise<void> {
  const order = { ...paper, ...(letterhead === undefined ? {} : { letterhead }) } as RenderOptions;
  const [drafted, sent] = [extractDocument(preview), extractDocument(issued)] as [FormDocument, FormDocument];
  expect(same((await renderPaper(drafted, { ...order, draft: true })).bytes, preview)).toBe(true);
  expect(same((await renderPaper(sent, order)).bytes, issued)).toBe(true);
  expect(fillByApproval(drafted, approvalIn(sent))).toEqual(sent);
}

/** The approval, as the issued document itself states it. */
function approvalIn(sent: FormDocument): ApprovalFacts {
  const fields = Object.values(sent.values as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  const signature = fields.map((each) => each['signature']).find(Boolean) as ApprovalFacts['signature'];
  return { date: signature.date, reference: request.reference, signature };
}

it('of a draft is the render that is sent, but for the mark and what approval fills', async () => {
  const draft = await openDraft(author!, { ...example('minimal-preservation'), to: 'GE-TSK' });
  await attachAll(author!, draft.id);
  await answerChecks(author!, draft.id);
  await submit(author!, draft.id);
  const preview = await checker!.bytes(`/api/requests/${draft.id}/draft/preview.pdf`);
  await approve(checker!, draft.id);
  request = await read(author!, draft.id);
  const paper = (await documentsOf(author!, draft.id)).find(({ kind }) => kind === 'issued')!;
  const issued = await author!.bytes(`/api/documents/${paper.id}/content`);
  await isOneRender(preview.bytes, issued.bytes, await kept('SELECT letterhead, paper FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL', draft.id));
});

it('of a standard document is the render that is issued', async () => {
  const { body: begun } = await author!.post<StandardDocumentResponse>(`/api/requests/${request.id}/standard-documents`, { form: 'WITHDRAWAL_NOTICE' });
  const values = { A: { ...begun.values['A'], from: { ...(begun.values['A']!['from'] as object), kind: 'public_prosecutor' }, kind: 'withdrawn', dataAlreadySent: 'none_sent', reason: 'The suspect handed the data over; the order lapsed.' } };
  const { body: saved } = await author!.put<StandardDocumentResponse>(`/api/standard-documents/${begun.id}`, { version: begun.version, values });
  const { findings, declarations } = saved.check;
  const reasons = Object.fromEntries(findings.filter(({ level }) => level === 'reason').map(({ rule }) => [rule, 'Explained in the file.']));
  const { body: made } = await author!.put<StandardDocumentResponse>(`/api/standard-documents/${begun.id}`, { version: saved.version, values, reasons, declarations: Object.fromEntries(declarations.map(({ rule }) => [rule, true])) });
  const address = `/api/standard-documents/${made.id}/preview.pdf`;
  const preview = await author!.bytes(address);
  const again = await author!.send('GET', address, undefined, { 'if-none-match': preview.headers.get('etag')! });
  expect([again.status, again.body]).toEqual([304, '']);
  const order = { type: 'IssueStandardDocument', madeDocumentId: made.id, version: made.version, digest: made.digest, method: 'handwritten' };
  const answer = await checker!.post(`/api/requests/${request.id}/commands`, order, { 'idempotency-key': randomUUID() });
  expect([made.check.findings.filter(({ level }) => level === 'block'), answer.status]).toEqual([[], 200]);
  const { documentId } = await author!.read<StandardDocumentResponse>(`/api/standard-documents/${made.id}`);
  const issued = await author!.bytes(`/api/documents/${documentId!}/content`);
  await isOneRender(preview.bytes, issued.bytes, await kept('SELECT letterhead, paper FROM standard_document WHERE id = $1', made.id));
});

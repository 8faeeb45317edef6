import { attachedBytes, extractDocument, renderPaper, type FormDocumentLike } from '@comity/documents';
import type { ClockResponse, ImportCheckResponse, RequestResponse } from '@comity/http-contract';
import { newId } from '@comity/platform';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../support/database';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, clocksOf, documentsOf, sendExample } from '../support/journey';

jest.setTimeout(180_000);

let house: Installation;
let author: Visitor;
let executor: Visitor;
let sent: RequestResponse;
let received: RequestResponse;

beforeAll(async () => {
  house = await startInstallation('bundles');
  author = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  executor = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
  sent = await sendExample(author, await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor')), 'minimal-preservation', { to: 'GE-TSK' });
  received = await arrives(executor, sent.reference);
});
afterAll(() => house?.stop());

const paperOf = async (): Promise<Buffer> => (await author.bytes(`/api/documents/${(await documentsOf(author, sent.id)).find(({ kind }) => kind === 'issued')!.id}/content`)).bytes;

function check(file?: Buffer): ReturnType<typeof executor.post<ImportCheckResponse>> {
  const form = new FormData();
  if (file) form.set('file', new Blob([new Uint8Array(file)]), 'paper.pdf');
  return executor.post<ImportCheckResponse>(`/api/requests/${received.id}/import-check`, form);
}

describe('a request as one file', () => {
  it('is a PDF with an index that names every file; its reading stands in their custody', async () => {
    const { status, bytes, headers } = await author.bytes(`/api/requests/${sent.id}/bundle`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
    expect(headers.get('content-disposition')).toContain(`filename="${sent.reference} bundle.pdf"`);
    const files = await documentsOf(author, sent.id);
    expect(JSON.parse(attachedBytes(bytes).toString('utf8'))).toMatchObject({ schema: 'comity/bundle-index/1', reference: sent.reference, files: [{ role: 'paper', sha256: files.find(({ kind }) => kind === 'issued')!.sha256 }, ...files.slice(1).map(() => ({})), { role: 'custody' }] });
    for (const { custody } of files) expect(custody.map(({ what }) => what)).toContain('read');
  });

  it('is a bag on either side', async () => {
    for (const [who, id] of [[author, sent.id], [executor, received.id]] as const) {
      const { status, bytes, headers } = await who.bytes(`/api/requests/${id}/bundle?as=bagit`);
      expect([status, headers.get('content-type'), bytes.toString('latin1', 0, 2)]).toEqual([200, 'application/zip', 'PK']);
      for (const part of ['data/paper/', 'data/custody/custody.pdf', 'data/case-uco.jsonld', 'manifest-sha256.txt']) expect([part, bytes.includes(part)]).toEqual([part, true]);
    }
  });

  it('holds the files that are chosen, in the order in which they are named', async () => {
    const files = await documentsOf(author, sent.id);
    const ids = [...files.map(({ id }) => id)].reverse();
    const { bytes } = await author.bytes(`/api/requests/${sent.id}/bundle?documents=${ids.join(',')}`);
    expect(JSON.parse(attachedBytes(bytes).toString('utf8'))).toMatchObject({ files: [...ids.map((id) => ({ sha256: files.find((file) => file.id === id)!.sha256 })), { role: 'custody' }] });
    expect(await author.get(`/api/requests/${sent.id}/bundle?documents=${newId()}`)).toMatchObject({ status: 422, body: { errors: [{ field: '/documents' }] } });
    expect(await author.get(`/api/requests/${sent.id}/bundle?documents=1`)).toMatchObject({ status: 422 });
  });

  it('tells the other authority nothing of our case and our people, and an addressee nothing of custody', async () => {
    const { name } = house.account('BE-VAL', 'prosecutor');
    const custody = async (reader: string): Promise<string> => {
      const bag = (await author.bytes(`/api/requests/${sent.id}/bundle?as=bagit&for=${reader}`)).bytes;
      // Stored, not packed: its bytes stand behind its name.
      const at = bag.indexOf('custody.pdf%PDF-') + 'custody.pdf'.length;
      return bag.includes('data/custody/custody.pdf') ? attachedBytes(bag.subarray(at, bag.indexOf('%%EOF', at) + 6)).toString('utf8') : '';
    };
    await custody('file'); // read once, so that somebody stands in it
    const [own, other] = [await custody('file'), await custody('authority')];
    expect([own.includes(name), other.includes(name), other.includes('"what":"read"'), await custody('addressee')]).toEqual([true, false, true, '']);
    const caseOf = async (reader: string): Promise<boolean> => (await author.bytes(`/api/requests/${sent.id}/bundle?as=case-uco&for=${reader}`)).bytes.includes(sent.caseFile!.reference);
    expect([await caseOf('court'), await caseOf('authority')]).toEqual([true, false]);
  });

  it('gives the case data alone, as JSON-LD', async () => {
    const { bytes, headers } = await author.bytes(`/api/requests/${sent.id}/bundle?as=case-uco`);
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['application/ld+json', expect.stringContaining('case data.jsonld')]);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ '@context': expect.anything(), '@graph': expect.arrayContaining([expect.objectContaining({ '@type': 'uco-core:Bundle' })]) });
  });

  it('is refused while there is no paper, and in another shape', async () => {
    const draft = (await author.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Nothing yet', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body;
    expect(await author.get(`/api/requests/${draft.id}/bundle`)).toMatchObject({ status: 409, body: { code: 'NOTHING_ISSUED' } });
    expect(await author.get(`/api/requests/${sent.id}/bundle?as=tar`)).toMatchObject({ status: 422 });
  });
});

it('a file has its custody on a sheet that is wider than long', async () => {
  const [file] = await documentsOf(author, sent.id);
  const { status, bytes, headers } = await author.bytes(`/api/documents/${file!.id}/custody`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(JSON.parse(attachedBytes(bytes).toString('utf8'))).toMatchObject({ schema: 'comity/custody-list/1', reference: sent.reference, files: [{ sha256: file!.sha256, entries: expect.arrayContaining([expect.objectContaining({ what: 'issued' })]) }] });
  expect(bytes.toString('latin1')).toMatch(/MediaBox \[0 0 841\.89 595\.28\]/);
  expect((await author.get(`/api/documents/${newId()}/custody`)).status).toBe(404);
});

it('a withdrawn paper is called so on either side, in the index and in its custody', async () => {
  const [issued] = (await documentsOf(author, sent.id)).filter(({ kind }) => kind === 'issued');
  const [copy] = (await documentsOf(executor, received.id)).filter(({ sha256 }) => sha256 === issued!.sha256);
  await asOwner(house.ownerUrl, async (client) => {
    await client.query("UPDATE issued_paper SET withdrawn_at = '2026-11-20T10:00:00Z', withdrawn_by = (SELECT id FROM person WHERE agency_id = issued_paper.agency_id LIMIT 1) WHERE document_id = $1", [issued!.id]);
    await client.query("UPDATE document SET withdrawn_at = '2026-11-20T10:00:00Z' WHERE id = $1", [copy!.id]);
  });
  for (const [who, request, file] of [[author, sent.id, issued!.id], [executor, received.id, copy!.id]] as const) {
    const told = JSON.parse(attachedBytes((await who.bytes(`/api/requests/${request}/bundle`)).bytes).toString('utf8')) as { readonly files: readonly object[] };
    expect(told.files).toContainEqual(expect.objectContaining({ sha256: issued!.sha256, withdrawnOn: '2026-11-20' }));
    expect(JSON.parse(attachedBytes((await who.bytes(`/api/documents/${file}/custody`)).bytes).toString('utf8'))).toMatchObject({ files: [{ withdrawnOn: '2026-11-20' }] });
  }
});

it('each clock has its sheet; one of another request has none here', async () => {
  const [clock] = await clocksOf(author, sent.id) as readonly [ClockResponse];
  const { status, bytes, headers } = await author.bytes(`/api/requests/${sent.id}/clocks/${clock.id}/sheet`);
  expect([status, headers.get('content-type'), headers.get('content-disposition')?.startsWith('attachment')]).toEqual([200, 'application/pdf', true]);
  expect(JSON.parse(attachedBytes(bytes).toString('utf8'))).toMatchObject({ schema: 'comity/clock-sheet/1', reference: sent.reference, clock: { label: clock.label, due: clock.dueExclusive } });
  expect((await author.get(`/api/requests/${sent.id}/clocks/${newId()}/sheet`)).status).toBe(404);
});

it('silence is proved once something is late, and not before', async () => {
  const theirs = (await clocksOf(author, sent.id)).find(({ owedBy }) => owedBy === 'them')!;
  const path = `/api/requests/${sent.id}/clocks/${theirs.id}/silence`;
  expect(await author.get(path)).toMatchObject({ status: 409, body: { code: 'NOT_YET_DUE' } });
  await asOwner(house.ownerUrl, (client) => client.query("UPDATE clock SET due_exclusive = now() - interval '1 hour', act_by = now() - interval '1 hour' WHERE id = $1", [theirs.id]));
  const { status, bytes } = await author.bytes(path);
  expect([status, JSON.parse(attachedBytes(bytes).toString('utf8'))]).toEqual([200, expect.objectContaining({
    schema: 'comity/proof-of-silence/1', reference: sent.reference, messages: [expect.objectContaining({ sequence: expect.any(Number), deliveredAt: expect.any(String) })],
  })]);
  const ours = (await clocksOf(executor, received.id)).find(({ owedBy }) => owedBy === 'us')!;
  expect(await executor.get(`/api/requests/${received.id}/clocks/${ours.id}/silence`)).toMatchObject({ status: 409, body: { code: 'NOT_THEIRS' } });
});

describe('before a received paper is taken over', () => {
  it('data, message and pages say the same', async () => {
    const document = extractDocument(await paperOf());
    for (const file of [undefined, await paperOf()]) {
      expect(await check(file)).toMatchObject({ status: 200, body: { document, pages: 'same', comparedWithMessage: true, differences: [] } });
    }
  });

  it('each field of another paper that differs is named', async () => {
    const document = extractDocument(await paperOf());
    const other = JSON.parse(JSON.stringify(document).replace(/"2026-/, '"2025-')) as FormDocumentLike;
    const { body } = await check((await renderPaper(other, { draft: true })).bytes);
    expect(body.differences.filter((each) => each.with === 'message')).toEqual([{ with: 'message', section: expect.any(String), field: expect.stringMatching(/^\//), data: expect.stringMatching(/^2025-/), other: expect.stringMatching(/^2026-/) }]);
  });

  it('a file without data is refused with a code, and so is a request of one’s own', async () => {
    expect(await check(Buffer.from('%PDF-1.7 nothing'))).toMatchObject({ status: 422, body: { code: 'PDF_NOT_READABLE' } });
    expect(await author.post(`/api/requests/${sent.id}/import-check`, new FormData())).toMatchObject({ status: 409, body: { code: 'NOT_INCOMING' } });
  });
});

it('a closed request has its letter, an open one none', async () => {
  expect(await author.get(`/api/requests/${sent.id}/closure-letter`)).toMatchObject({ status: 409, body: { code: 'NOT_CLOSED' } });
  await asOwner(house.ownerUrl, (client) => client.query("UPDATE request SET stage = 'closed', outcome = 'obtained', closed_at = now() WHERE id = $1", [sent.id]));
  const { status, bytes } = await author.bytes(`/api/requests/${sent.id}/closure-letter`);
  expect([status, JSON.parse(attachedBytes(bytes).toString('utf8'))]).toEqual([200, expect.objectContaining({ schema: 'comity/closure/1', reference: sent.reference, outcome: 'What was requested was obtained.' })]);
});

import { renderPaper } from '@comity/documents';
import type { RequestResponse } from '@comity/http-contract';
import { Database, FolderDocumentStore } from '@comity/persistence';
import { AgencyKeys, sha256Hex } from '@comity/platform';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { issuePaper } from '../support/issued-papers';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let officer: Bearer;
let keys: AgencyKeys;
let requestId: string;
let paperId: string;
let paper: Buffer;
let other: Buffer;
let pathOf: (agencyId: string, bytes: Buffer) => string;

beforeAll(async () => {
  api = await startApi('swapped');
  officer = await api.as(api.a, 'prosecutor');
  requestId = (await officer.post<RequestResponse>('/api/requests', { to: 'GE-TSK', case: 'Proof', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, { 'idempotency-key': randomUUID() })).body.id;
  keys = AgencyKeys.inDataDir(api.dataDir);
  const store = new FolderDocumentStore({ folder: join(api.dataDir, 'documents'), keys });
  const document = (name: string): Parameters<typeof renderPaper>[0] => JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', 'forms', name), 'utf8')) as Parameters<typeof renderPaper>[0];
  [paper, other] = [(await renderPaper(document('ack-receipt.minimal.json'))).bytes, (await renderPaper(document('ack-receipt.complete.json'))).bytes];
  for (const bytes of [paper, other]) await store.put(api.a.id, bytes);
  await store.put(api.b.id, paper);
  paperId = (await issuePaper(api.app.get(Database), api.a, requestId, [sha256Hex(paper), sha256Hex('its data')])).documentId;
  pathOf = (agencyId, bytes) => join(api.dataDir, 'documents', agencyId, sha256Hex(bytes).slice(0, 2), sha256Hex(bytes));
});
afterAll(() => api?.close());

const ways = (): readonly string[] => [`/api/documents/${paperId}/content`, `/api/documents/${paperId}/verification`, `/api/requests/${requestId}/bundle`, `/api/requests/${requestId}/bundle?as=bagit`];

it('a sound file is read, verified and bundled', async () => {
  for (const way of ways()) expect([way, (await officer.get(way)).status]).toEqual([way, 200]);
});

describe('a file in the store that is not the one that was put there is found and named', () => {
  let sound: Buffer;
  beforeEach(() => { sound = readFileSync(pathOf(api.a.id, paper)); });
  afterEach(() => {
    mkdirSync(dirname(pathOf(api.a.id, paper)), { recursive: true });
    writeFileSync(pathOf(api.a.id, paper), sound);
  });

  const here = (): string => pathOf(api.a.id, paper);
  it.each<[string, () => void]>([
    ['cut off at its end', () => truncateSync(here(), 200)],
    ['empty', () => truncateSync(here(), 0)],
    ['another file of the same agency', () => writeFileSync(here(), readFileSync(pathOf(api.a.id, other)))],
    ['the same file as another agency keeps it', () => writeFileSync(here(), readFileSync(pathOf(api.b.id, paper)))],
    ['another file, encrypted for this place with the right key', () => writeFileSync(here(), keys.encrypt(api.a.id, other, sha256Hex(paper)))],
    ['the file itself, not encrypted', () => writeFileSync(here(), paper)],
  ])('%s', async (_what, swap) => {
    swap();
    for (const way of ways()) expect([way, await officer.get(way)]).toMatchObject([way, { status: 500, body: { code: 'DOCUMENT_DAMAGED', params: { sha256: sha256Hex(paper) } } }]);
    expect((await officer.get(`/api/documents/${paperId}/verification`)).headers.get('content-type')).toMatch(/problem\+json/);
  });
});

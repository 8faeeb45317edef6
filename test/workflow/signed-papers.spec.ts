import { verdictOf, verifyPdf, type Verification } from '@comity/documents';
import { IssueDocument } from '@comity/worker';
import type { PaperSignature } from '@comity/domain';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCast } from '../signing/support/cast';
import { putKey, takeKey } from '../support/signing-key';
import { eventually } from './support/eventually';
import { command, rows, sendRequest, stageOf, startInstallation, type Installation } from './support/real-worker';

const cast = aCast();
let at: Installation;
beforeAll(async () => { at = await startInstallation('signed_papers'); }, 60_000);
afterAll(async () => { await at?.close(); }, 30_000);

interface Issued { readonly documentId: string; readonly sha256: string; readonly code: string | null; readonly signature: PaperSignature | null; readonly withdrawn: boolean }

const issuedIn = async (requestId: string): Promise<Issued[]> =>
  rows<Issued>(at, at.a, 'SELECT document_id AS "documentId", file_sha256 AS sha256, code, signature, withdrawn_at IS NOT NULL AS withdrawn FROM issued_paper WHERE request_id = $1', [requestId]);
const isSent = (requestId: string): Promise<unknown> => eventually(() => stageOf(at, at.a, requestId), (stage) => stage === 'sent', 30_000);
const whyNot = (requestId: string): Promise<{ person: string; why: string }[]> =>
  rows(at, at.a, "SELECT person_id AS person, params ->> 'why' AS why FROM notice WHERE request_id = $1 AND code = 'paper-not-signed'", [requestId]);
const received = async (requestId: string): Promise<{ id: string; verification: Verification | null; withdrawn: boolean }[]> =>
  rows(at, at.b, `SELECT d.id, d.verification, d.withdrawn_at IS NOT NULL AS withdrawn FROM document d JOIN request r ON r.id = d.request_id WHERE r.partner_request_id = $1 AND d.kind = 'received'`, [requestId]);

describe('papers of an agency', () => {
  it('without a key are sealed by their digest alone, and entered in its register', async () => {
    const sent = await sendRequest(at);
    await isSent(sent);
    const [paper, ...others] = await issuedIn(sent);
    expect([others, paper]).toEqual([[], { documentId: expect.any(String) as string, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, code: expect.stringMatching(/^[0-9A-Z]{12}$/) as string, signature: null, withdrawn: false }]);
    const [arrived] = await eventually(() => received(sent), ([each]) => each?.verification != null, 20_000);
    expect(verdictOf(arrived!.verification!)).toBe('unsigned');
  }, 60_000);

  it('wait, and say why, while its key cannot be used; then they go out by themselves, signed', async () => {
    const { a, dataDir } = at;
    putKey(dataDir, a.code, cast.prosecutor, cast.office.pem);
    const sent = await sendRequest(at);
    await eventually(() => whyNot(sent), (told) => told.length > 0, 20_000);
    // Tried again and again, said once: to who approved, the owner and both administrators.
    expect((await whyNot(sent)).map(({ person, why }) => [why, person]).sort()).toEqual([a.people.prosecutor, a.people.prosecutor2, a.people.administrator, a.people.administrator2].map((person) => ['KEY_NOT_OF_CERTIFICATE', person]).sort());
    expect([await stageOf(at, a, sent), await issuedIn(sent)]).toEqual(['signed', []]);
    putKey(dataDir, a.code, cast.prosecutor);
    await isSent(sent);
    const [paper] = await issuedIn(sent);
    expect(paper!.signature).toEqual({ level: 'B-B', signer: cast.prosecutor.name, qualified: null });
    expect(await verifyPdf(await at.store.get(a.id, paper!.sha256), { now: new Date(), trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ trust: 'trusted' }] });
    const [arrived] = await eventually(() => received(sent), ([each]) => each?.verification != null, 20_000);
    // Nobody at the other side has said yet whom it believes.
    expect(verdictOf(arrived!.verification!)).toBe('untrusted');
  }, 90_000);

  it('are made once: the same again gives the first, though no signature is ever the same twice', async () => {
    const { a } = at;
    const sent = await sendRequest(at);
    await isSent(sent);
    const again = await at.worker.get(IssueDocument, { strict: false }).issueDocument({ agencyId: a.id, requestId: sent });
    expect((await issuedIn(sent)).map(({ sha256 }) => sha256)).toEqual([again.sha256]);
  }, 60_000);

  it('never lose their signature in silence: a key that is gone holds them until somebody says that it is meant', async () => {
    const { a, dataDir } = at;
    takeKey(dataDir, a.code);
    const sent = await sendRequest(at);
    await eventually(() => whyNot(sent), (told) => told.some(({ why }) => why === 'KEY_MISSING'), 20_000);
    expect(await stageOf(at, a, sent)).toBe('signed');
    writeFileSync(join(putKey(dataDir, a.code, cast.prosecutor), 'off'), '');
    await isSent(sent);
    expect((await issuedIn(sent))[0]?.signature).toBeNull();
  }, 90_000);

  it('are withdrawn by those who lead, and whoever has them is told', async () => {
    const { a, b } = at;
    const sent = await sendRequest(at);
    await isSent(sent);
    const [paper] = await issuedIn(sent);
    const order = { type: 'WithdrawPaper', documentId: paper!.documentId, reason: 'The order behind it was annulled.' } as const;
    expect(await command(at, a, sent, a.people.prosecutor, order)).toMatchObject({ outcome: 'refused', refusal: { code: 'ROLE_MISSING' } });
    expect(await command(at, a, sent, a.people.supervisor, order)).toMatchObject({ outcome: 'accepted', stage: 'sent' });
    expect(await command(at, a, sent, a.people.supervisor, order)).toMatchObject({ outcome: 'refused', refusal: { code: 'PAPER_WITHDRAWN' } });
    expect((await issuedIn(sent))[0]?.withdrawn).toBe(true);
    await eventually(() => received(sent), ([each]) => each?.withdrawn === true, 20_000);
    expect(await rows(at, b, `SELECT e.type FROM request_event e JOIN request r ON r.id = e.request_id WHERE r.partner_request_id = $1 AND e.type = 'PartnerPaperWithdrawn'`, [sent])).toHaveLength(1);
    expect((await rows<{ data: object }>(at, a, `SELECT data FROM request_event WHERE request_id = $1 AND type = 'PaperWithdrawn'`, [sent]))[0]?.data).toEqual({ documentId: paper!.documentId, sha256: paper!.sha256 });
  }, 60_000);
});

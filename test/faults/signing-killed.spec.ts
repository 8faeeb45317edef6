import { verifyPdf } from '@comity/documents';
import { FolderDocumentStore } from '@comity/persistence';
import { AgencyKeys } from '@comity/platform';
import { join } from 'node:path';
import { aCast } from '../signing/support/cast';
import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { putKey } from '../support/signing-key';
import { Gate } from './support/gate';
import { arrival, draft, draftOf, submit, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness } from './support/witness';

// A worker that was killed while it made a paper is noticed after a minute.
jest.setTimeout(400_000);

const cast = aCast();
let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('signing');
  putKey(house.dataDir, 'BE-VAL', cast.office, cast.office.pem + cast.root.pem);
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

interface Papers {
  readonly agency: string;
  readonly made: readonly string[];
  readonly issued: readonly string[];
  readonly listed: readonly string[];
  readonly arrived: readonly string[];
}

/** Digests of everything that is the paper of a request, on both sides. */
const papersOf = (id: string): Promise<Papers> => asOwner(house.ownerUrl, async (client) => (await client.query<Papers>(
  `SELECT r.agency_id AS agency,
          array(SELECT made ->> 'sha256' FROM made_paper WHERE request_id = r.id) AS made,
          array(SELECT file_sha256::text FROM issued_paper WHERE request_id = r.id) AS issued,
          array(SELECT sha256::text FROM document WHERE request_id = r.id AND kind = 'issued') AS listed,
          array(SELECT d.sha256::text FROM document d JOIN request q ON q.id = d.request_id WHERE q.partner_request_id = r.id AND d.kind = 'received') AS arrived
     FROM request r WHERE r.id = $1`, [id])).rows[0]!);

/** Approves, and holds the worker at a point of noting the paper that it has signed. */
async function held(point: 'before-noting' | 'in-noting'): Promise<{ readonly id: string; readonly gate: Gate }> {
  const id = await draft(stage);
  await submit(stage, id);
  const gate = await Gate.closed(house.ownerUrl, point);
  await stage.witness.step({ who: stage.people.checker, requestId: id, type: 'ApproveAndSend', body: { ...(await draftOf(stage, id)), method: 'handwritten', receiptTargetHours: 6 } });
  await eventually('the paper is signed', 30_000, async () => (await gate.waiting()) > 0);
  return { id, gate };
}

async function expectOnePaper(id: string): Promise<string> {
  await arrival(stage, id);
  const { agency, ...digests } = await papersOf(id);
  const [digest] = digests.issued;
  expect(digests).toEqual({ made: [digest], issued: [digest], listed: [digest], arrived: [digest] });
  const store = new FolderDocumentStore({ folder: join(house.dataDir, 'documents'), keys: AgencyKeys.inDataDir(house.dataDir) });
  expect(await verifyPdf(await store.get(agency, digest!), { now: new Date(), trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ trust: 'trusted' }] });
  await expectSound(house, stage.witness.told);
  return digest!;
}

describe('a worker killed while it issues a signed paper', () => {
  it('after the signature was noted and before it reports: that paper is issued, and no other', async () => {
    const { id, gate } = await held('in-noting');
    house.worker.pause();
    await gate.open();
    await eventually('the paper is noted', 10_000, async () => (await papersOf(id)).made.length === 1);
    const { made: [noted] } = await papersOf(id);
    await house.worker.kill();
    await gate.remove();
    await house.worker.start();
    expect(await expectOnePaper(id)).toBe(noted);
  });

  it('before the signature was noted: it is signed again, and one paper is issued', async () => {
    const { id, gate } = await held('before-noting');
    await house.worker.kill();
    await gate.open();
    await gate.remove();
    expect((await papersOf(id)).made).toEqual([]);
    await house.worker.start();
    await expectOnePaper(id);
  });
});

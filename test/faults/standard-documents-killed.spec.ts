import type { StandardDocumentResponse } from '@comity/http-contract';
import { randomUUID } from 'node:crypto';
import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { Gate, type Point } from './support/gate';
import { send, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness, type Told } from './support/witness';

// A killed worker is noticed after its time-outs, several times over on a busy machine.
jest.setTimeout(400_000);

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('standard');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

/** An acknowledgement that can be issued, on the executing side of a new request. */
async function ready(): Promise<StandardDocumentResponse> {
  const { people: { officer } } = stage;
  const { theirs } = await send(stage);
  const { body: made } = await officer.post<StandardDocumentResponse>(`/api/requests/${theirs}/standard-documents`, { form: 'ACK_RECEIPT' });
  const fields = { channel: 'portal', competent: true, requestingAuthority: { ...(made.values['A']!['requestingAuthority'] as object), kind: 'public_prosecutor' } };
  const declarations = Object.fromEntries(made.check.declarations.map(({ rule }) => [rule, true]));
  const { body } = await officer.put<StandardDocumentResponse>(`/api/standard-documents/${made.id}`, { version: made.version, values: { A: { ...made.values['A'], ...fields } }, declarations });
  expect(body.check.complete).toBe(true);
  return body;
}

interface Rows { readonly made: number; readonly issued: number; readonly listed: number; readonly events: number; readonly state: string }

const rowsOf = ({ id, requestId }: StandardDocumentResponse): Promise<Rows> => asOwner(house.ownerUrl, async (client) => (await client.query<Rows>(
  `SELECT (SELECT count(*)::int FROM made_paper WHERE request_id = $2) AS made, (SELECT count(*)::int FROM issued_paper WHERE request_id = $2) AS issued,
          (SELECT count(*)::int FROM document WHERE request_id = $2 AND kind = 'issued') AS listed,
          (SELECT count(*)::int FROM request_event WHERE request_id = $2 AND type = 'StandardDocumentIssued') AS events, s.state
     FROM standard_document s WHERE s.id = $1`, [id, requestId])).rows[0]!);

/** Issues a document and holds the worker where it records the paper that it has made. */
async function held(point: Point): Promise<{ readonly made: StandardDocumentResponse; readonly gate: Gate; readonly told: Promise<Told> }> {
  const made = await ready();
  const gate = await Gate.closed(house.ownerUrl, point);
  const told = stage.witness.command({
    who: stage.people.officer, requestId: made.requestId, type: 'IssueStandardDocument', key: randomUUID(),
    body: { madeDocumentId: made.id, version: made.version, digest: made.digest, method: 'handwritten' },
  });
  await eventually('the recording waits', 30_000, async () => (await gate.waiting()) > 0);
  return { made, gate, told };
}

describe('a worker killed while it issues a standard document', () => {
  it('with the paper made and nothing recorded: the next worker records that paper, once', async () => {
    const { made, gate, told } = await held('before-commit');
    await house.worker.kill();
    await gate.open();
    await gate.remove();
    expect(await rowsOf(made)).toEqual({ made: 1, issued: 0, listed: 0, events: 0, state: 'draft' });
    await house.worker.start();
    expect((await told).outcome).toBe('accepted');
    expect(await rowsOf(made)).toEqual({ made: 1, issued: 1, listed: 1, events: 1, state: 'issued' });
    await expectSound(house, stage.witness.told);
  });

  it('after it was recorded and before it is reported: it stands, and is not issued again', async () => {
    const { made, gate, told } = await held('in-commit');
    house.worker.pause();
    await gate.open();
    await eventually('it is recorded', 10_000, async () => (await rowsOf(made)).state === 'issued');
    await house.worker.kill();
    await gate.remove();
    await house.worker.start();
    expect((await told).outcome).toBe('accepted');
    expect(await rowsOf(made)).toEqual({ made: 1, issued: 1, listed: 1, events: 1, state: 'issued' });
    await expectSound(house, stage.witness.told);
  });
});

import { randomUUID } from 'node:crypto';
import { requestWorkflowId } from '@comity/workflows/contract';
import { Client, Connection } from '@temporalio/client';
import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { Gate, type Point } from './support/gate';
import { draft, draftOf, execute, finish, send, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness, type Order, type Told } from './support/witness';

// A killed worker is noticed after its time-outs (10 s an activity, 30 s a delivery), several times over on a busy machine.
jest.setTimeout(400_000);

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('worker');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

interface Held {
  readonly orders: readonly (Order & { readonly key: string })[];
  readonly answers: Promise<readonly Told[]>;
  readonly gate: Gate;
}

/**
 * Three drafts sent for check and one receipt acknowledged at the same moment, all held at a point of their recording.
 * (One with a message: messages of a pair of agencies are numbered one after the other.)
 */
async function heldAt(point: Point): Promise<Held> {
  const { people, witness } = stage;
  const [{ theirs }, ...drafts] = await Promise.all([send(stage), draft(stage), draft(stage), draft(stage)] as const);
  const orders: (Order & { key: string })[] = [{ who: people.officer, requestId: theirs, type: 'AcknowledgeReceipt', key: randomUUID() }];
  for (const id of drafts) orders.push({ who: people.author, requestId: id, type: 'SubmitForReview', body: await draftOf(stage, id), key: randomUUID() });
  await expectSound(house, witness.told);
  const gate = await Gate.closed(house.ownerUrl, point);
  const answers = Promise.all(orders.map((order) => witness.command(order)));
  await eventually('every recording waits', 20_000, async () => (await gate.waiting()) === orders.length);
  return { orders, answers, gate };
}

/** How many of the commands have made events. */
const recorded = async ({ orders }: Held): Promise<number> => asOwner(house.ownerUrl, async (client) =>
  (await client.query('SELECT DISTINCT c.id FROM command c JOIN request_event e ON e.command_id = c.id WHERE c.outcome IS NOT NULL AND c.key = ANY($1)', [orders.map(({ key }) => key)])).rows.length);

/** Recordings of which Temporal still waits to hear. */
async function unreported({ orders }: Held): Promise<number> {
  const connection = await Connection.connect({ address: house.temporalAddress });
  try {
    const { rows } = await asOwner(house.ownerUrl, (client) => client.query<{ agency_id: string; id: string }>('SELECT agency_id, id FROM request WHERE id = ANY($1)', [orders.map(({ requestId }) => requestId)]));
    const descriptions = await Promise.all(rows.map(({ agency_id, id }) => new Client({ connection }).workflow.getHandle(requestWorkflowId(agency_id, id)).describe()));
    return descriptions.flatMap(({ raw }) => raw.pendingActivities ?? []).filter(({ activityType }) => activityType?.name === 'recordCommand').length;
  } finally {
    await connection.close();
  }
}

const allAccepted = ['accepted', 'accepted', 'accepted', 'accepted'];

describe('a worker killed with SIGKILL', () => {
  it('before it commits: nothing was done, the next worker does it, and the client is told once', async () => {
    const held = await heldAt('before-commit');
    await house.worker.kill();
    await held.gate.open();
    await held.gate.remove();
    expect(await recorded(held)).toBe(0);
    await house.worker.start();
    expect((await held.answers).map(({ outcome }) => outcome)).toEqual(allAccepted);
    await expectSound(house, stage.witness.told);
  });

  it('after it committed and before it reports: what was done stands, and is not done again', async () => {
    const held = await heldAt('in-commit');
    // Every recording waits for the answer to its COMMIT. Stopped here, the worker cannot hear it, let alone report it.
    house.worker.pause();
    await held.gate.open();
    await eventually('all are committed', 10_000, async () => (await recorded(held)) === 4);
    expect(await unreported(held)).toBe(4);
    await house.worker.kill();
    await held.gate.remove();
    await house.worker.start();
    expect((await held.answers).map(({ outcome }) => outcome)).toEqual(allAccepted);
    await expectSound(house, stage.witness.told);
  });

  it('again and again while requests are under way', async () => {
    const lives = Promise.all([...Array(3)].map(async () => {
      const pair = await send(stage);
      await execute(stage, pair);
      await finish(stage, pair);
    }));
    const before = stage.witness.told.length;
    for (const part of [4, 14]) {
      await eventually(`${part} answers were given`, 150_000, async () => stage.witness.told.length >= before + part);
      await house.worker.kill();
      await house.worker.start();
    }
    await lives;
    await expectSound(house, stage.witness.told);
  });
});

import { randomUUID } from 'node:crypto';
import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { Gate } from './support/gate';
import { draft, draftOf, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness, type Order } from './support/witness';

jest.setTimeout(300_000);

type Keyed = Order & { readonly key: string };

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('api');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

async function submissions(count: number): Promise<readonly Keyed[]> {
  const drafts = await Promise.all([...Array(count)].map(() => draft(stage)));
  return Promise.all(drafts.map(async (id) => ({ who: stage.people.author, requestId: id, type: 'SubmitForReview', body: await draftOf(stage, id), key: randomUUID() })));
}

/** One attempt that nobody repeats. @returns the status, or null where the connection broke first */
const once = ({ who, requestId, type, body, key }: Keyed): Promise<number | null> =>
  who.post(`/api/requests/${requestId}/commands`, { type, ...body }, { 'idempotency-key': key }).then(({ status }) => status, () => null);

const rows = async (orders: readonly Keyed[]): Promise<readonly { id: string; decided: boolean; events: number }[]> => asOwner(house.ownerUrl, async (client) =>
  (await client.query<{ id: string; decided: boolean; events: number }>(
    `SELECT c.id, c.outcome IS NOT NULL AS decided, (SELECT count(*)::integer FROM request_event e WHERE e.command_id = c.id) AS events FROM command c WHERE c.key = ANY($1)`,
    [orders.map(({ key }) => key)])).rows);

describe('the API killed with SIGKILL between taking a command and answering it', () => {
  it('while the lane was at work: the client repeats the key and is told what was done, once', async () => {
    const orders = await submissions(4);
    const gate = await Gate.closed(house.ownerUrl, 'before-commit');
    const attempts = Promise.all(orders.map(once));
    await eventually('every command is being recorded', 20_000, async () => (await gate.waiting()) === orders.length);
    await house.api.kill();
    expect(await attempts).toEqual([null, null, null, null]);
    await gate.open();
    await gate.remove();
    // Nobody asks, and yet it is done: the lane does not need the one who brought the command.
    await eventually('all are decided', 20_000, async () => (await rows(orders)).every(({ decided }) => decided));
    await house.api.start();
    const told = await Promise.all(orders.map((order) => stage.witness.command(order)));
    const kept = await rows(orders);
    expect(told.map(({ commandId }) => commandId).sort()).toEqual(kept.map(({ id }) => id).sort());
    expect(kept.map(({ events }) => events)).toEqual([1, 1, 1, 1]);
    await expectSound(house, stage.witness.told);
  });

  it('before the lane heard of it: the row is there, and the repeated key makes it happen', async () => {
    const orders = await submissions(3);
    house.temporal.pause();
    const attempts = Promise.all(orders.map(once));
    await eventually('every command has its row', 20_000, async () => (await rows(orders)).length === orders.length);
    await house.api.kill();
    house.temporal.resume();
    expect(await attempts).toEqual([null, null, null]);
    await house.api.start();
    const told = await Promise.all(orders.map((order) => stage.witness.command(order)));
    expect(told.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    expect((await rows(orders)).map(({ events }) => events)).toEqual([1, 1, 1]);
    await expectSound(house, stage.witness.told);
  });

  it('a key that was used is refused for another content, also by the API that was started since', async () => {
    const [order] = await submissions(1);
    await stage.witness.command(order!);
    await house.api.kill();
    await house.api.start();
    const other = await order!.who.post(`/api/requests/${order!.requestId}/commands`, { type: 'SubmitForReview', draftVersion: 99, digest: 'a'.repeat(64) }, { 'idempotency-key': order!.key });
    expect(other.status).toBe(422);
    await expectSound(house, stage.witness.told);
  });
});

import { Database, Inbox, type Arrival } from '@comity/persistence';
import { systemTime } from '@comity/platform';
import { expectSound, inspect } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { Gate } from './support/gate';
import { approve, arrival, draft, execute, send, submit, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness } from './support/witness';

jest.setTimeout(300_000);

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('messages');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

interface Written { message_id: string; agency_id: string; to_agency_id: string; canonical: string; signature: string }

const written = (requestId: string): Promise<Written | undefined> => asOwner(house.ownerUrl, async (client) =>
  (await client.query<Written>("SELECT * FROM message_outbox WHERE request_id = $1 AND type = 'request'", [requestId])).rows[0]);

describe('the same message, many times', () => {
  it('a hundred deliveries at once and the worker with its own: one request, one step', async () => {
    const id = await draft(stage);
    await submit(stage, id);
    const gate = await Gate.closed(house.ownerUrl, 'inbox');
    const sent = approve(stage, id);
    await eventually('the worker delivers', 20_000, async () => (await gate.waiting()) >= 1);
    const message = (await written(id))!;
    const pools = await Promise.all([...Array(4)].map(() => Database.connect({ url: house.appUrl, poolSize: 25 })));
    const arrivals = Promise.all([...Array(100).keys()].map((number) => new Inbox(pools[number % 4]!, { time: systemTime })
      .accept(message.to_agency_id, { fromAgencyId: message.agency_id, canonical: message.canonical, signature: message.signature })));
    await eventually('a hundred stand at the inbox with the worker', 20_000, async () => (await gate.waiting()) >= 101);
    await gate.open();
    const came: readonly Arrival[] = await arrivals;
    expect(came.filter(({ status }) => status === 'accepted').length).toBeLessThanOrEqual(1);
    expect(came.filter(({ status }) => status === 'accepted' || status === 'repeated')).toHaveLength(100);
    expect(new Set(came.map((each) => ('commandId' in each ? each.commandId : each.reason))).size).toBe(1);
    await sent;
    await Promise.all(pools.map((pool) => pool.close()));
    await gate.remove();
    await expectSound(house, stage.witness.told);
  });

  it('delivered again by the worker, as after a lost acknowledgement: nothing happens twice', async () => {
    const pair = await send(stage);
    await execute(stage, pair);
    await expectSound(house, stage.witness.told);
    for (const _round of [1, 2, 3]) {
      await asOwner(house.ownerUrl, (client) => client.query("UPDATE message_outbox SET delivered_at = NULL, next_attempt_at = now() - interval '10 seconds'"));
      await expectSound(house, stage.witness.told);
    }
    expect(await arrival(stage, pair.ours)).toBe(pair.theirs);
  });
});

describe('the checker itself', () => {
  const change = (sql: string): Promise<unknown> => asOwner(house.ownerUrl, (client) => client.query(sql));
  const oneEvent = "(SELECT command_id FROM request_event WHERE type = 'ReceiptSent' ORDER BY at LIMIT 1)";

  it.each([
    ['an event that was changed', `UPDATE request_event SET data = '{"receivedAt":"2026-01-01T00:00:00Z"}' WHERE command_id = ${oneEvent}`, /the chain breaks/],
    ['a row that does not follow its events', "UPDATE request SET stage = 'refused' WHERE id = (SELECT id FROM request WHERE stage = 'replied' LIMIT 1)", /stage refused beside state replied/],
    ['a lane that stands elsewhere', "UPDATE request SET stage = 'refused', state = jsonb_set(state, '{stage}', '\"refused\"') WHERE id = (SELECT id FROM request WHERE stage = 'replied' LIMIT 1)", /its lane stands at replied/],
    ['an answer that was not kept', `UPDATE command SET outcome = '{"outcome":"refused","refusal":{"code":"X"}}' WHERE id = ${oneEvent}`, /told .*accepted.* recorded .*refused/],
    ['a command that was lost', `UPDATE command SET key = 'lost' WHERE id = ${oneEvent}`, /0 commands have the key/],
    ['a rung that is missing', "UPDATE clock SET rungs_left = '{}' WHERE id = (SELECT id FROM clock WHERE state = 'running' AND ladder AND rungs_left <> '{}' LIMIT 1)", /neither climbed nor to climb/],
    ['a message that was lost', 'DELETE FROM message_inbox WHERE message_id = (SELECT message_id FROM message_inbox ORDER BY received_at LIMIT 1)', /delivered, and 0 times in the inbox/],
    ['a gap in the numbers', 'UPDATE message_sequence SET last = last + 1', /numbers/],
    ['a file whose listed digest is another', "UPDATE document SET sha256 = repeat('c', 64) WHERE id = (SELECT id FROM document LIMIT 1)", /not in the store/],
  ])('sees %s', async (_what, sql, words) => {
    await expectSound(house, stage.witness.told);
    await change('CREATE SCHEMA kept; ' + kept.map((table) => `CREATE TABLE kept.${table} AS TABLE ${table}`).join('; '));
    await change(sql);
    expect((await inspect(house, stage.witness.told)).join('\n')).toMatch(words);
    await change(`SET session_replication_role = replica; ${kept.map((table) => `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept.${table}`).join('; ')}; DROP SCHEMA kept CASCADE`);
  });
});

/** Tables that a spec spoils and puts back. */
const kept = ['request', 'request_event', 'command', 'clock', 'message_inbox', 'message_sequence', 'document'];

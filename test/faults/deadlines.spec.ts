import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { send, type Pair, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness } from './support/witness';

jest.setTimeout(300_000);

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('deadlines');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

/** Brings the three instants of a request's target for the acknowledgement to the coming seconds. @returns the last of them */
const bringNear = (requestId: string, seconds: number): Promise<Date> => asOwner(house.ownerUrl, async (client) => (await client.query<{ last: Date }>(
  `UPDATE clock SET soon_at = at, critical_at = at + interval '1 second', act_by = at + interval '2 seconds', due_exclusive = at + interval '2 seconds'
     FROM (SELECT date_trunc('second', now()) + $2 * interval '1 second' AS at) near
    WHERE request_id = $1 AND code = 'receipt-target' AND state = 'running' RETURNING due_exclusive AS last`, [requestId, seconds])).rows[0]!.last);

const climbed = (requestId: string): Promise<readonly string[]> => asOwner(house.ownerUrl, async (client) =>
  (await client.query<{ rung: string }>('SELECT rung FROM escalation WHERE request_id = $1 ORDER BY rung', [requestId])).rows.map(({ rung }) => rung));

const notices = (requestId: string): Promise<number> => asOwner(house.ownerUrl, async (client) =>
  (await client.query("SELECT 1 FROM notice WHERE request_id = $1 AND code = 'clock-officer'", [requestId])).rows.length);

/** Any step of a request: its lane learns the instants as they are now. */
async function tellLane({ ours }: Pair): Promise<void> {
  const { people: { supervisor }, witness } = stage;
  const other = await asOwner(house.ownerUrl, async (client) => (await client.query<{ id: string }>(
    `SELECT p.id FROM request r JOIN person p ON p.agency_id = r.agency_id AND p.id <> r.owner_id JOIN person_role x ON x.person_id = p.id AND x.role = 'prosecutor' WHERE r.id = $1`, [ours])).rows[0]!.id);
  await witness.step({ who: supervisor, requestId: ours, type: 'Reassign', body: { personId: other } });
}

const isPast = (instant: Date): Promise<void> => eventually('the instant has passed', 20_000, async () => Date.now() > instant.getTime() + 1_000);
const everyRung = ['head', 'officer', 'supervisor'];

describe('all workers away across a deadline', () => {
  it('the timers of the lane: every rung that came due fires once when a worker is back, and none before', async () => {
    await house.worker.kill();
    await house.worker.start({ COMITY_SWEEP_SECONDS: '3600' });
    const pair = await send(stage);
    const last = await bringNear(pair.ours, 6);
    await tellLane(pair);
    await house.worker.kill();
    expect(await climbed(pair.ours)).toEqual([]);
    await isPast(last);
    expect(await climbed(pair.ours)).toEqual([]);
    await house.worker.start({ COMITY_SWEEP_SECONDS: '3600' });
    await eventually('every rung is climbed', 30_000, async () => (await climbed(pair.ours)).length === 3);
    expect(await climbed(pair.ours)).toEqual(everyRung);
    expect(await notices(pair.ours)).toBe(1);
    await expectSound(house, stage.witness.told);
  });

  it('the sweep: what no lane was told of fires too, once', async () => {
    await house.worker.kill();
    await house.worker.start();
    const pair = await send(stage);
    await expectSound(house, stage.witness.told);
    await house.worker.kill();
    const last = await bringNear(pair.ours, 2);
    await isPast(last);
    expect(await climbed(pair.ours)).toEqual([]);
    await house.worker.start();
    await eventually('every rung is climbed', 30_000, async () => (await climbed(pair.ours)).length === 3);
    expect(await climbed(pair.ours)).toEqual(everyRung);
    await expectSound(house, stage.witness.told);
    await tellLane(pair);
    await expectSound(house, stage.witness.told);
    expect(await notices(pair.ours)).toBe(1);
  });

  it('with timers and sweep at once, each rung comes at its own instant, in order, and once', async () => {
    const pairs = await Promise.all([send(stage), send(stage), send(stage)]);
    const last = await Promise.all(pairs.map(({ ours }) => bringNear(ours, 4)));
    await Promise.all(pairs.map(tellLane));
    for (const { ours } of pairs) expect(await climbed(ours)).toEqual([]);
    await isPast(last.at(-1)!);
    for (const { ours } of pairs) {
      await eventually('every rung is climbed', 20_000, async () => (await climbed(ours)).length === 3);
      expect(await notices(ours)).toBe(1);
    }
    await expectSound(house, stage.witness.told);
  });
});

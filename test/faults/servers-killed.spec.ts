import { installationWorkflowId } from '@comity/workflows/contract';
import { Client, Connection } from '@temporalio/client';
import { expectSound } from '../support/checker';
import { asOwner } from '../support/database';
import { eventually } from '../support/eventually';
import { startHouse, type House } from '../support/processes-house';
import { execute, finish, send, type Stage } from './support/lives';
import { signIn } from './support/people';
import { Witness } from './support/witness';

jest.setTimeout(300_000);

let house: House;
let stage: Stage;
beforeAll(async () => {
  house = await startHouse('servers');
  stage = { ownerUrl: house.ownerUrl, people: await signIn(house), witness: new Witness() };
});
afterAll(() => house?.stop());

/** Requests under way at once: most come to their end, some stay open. */
function load(): Promise<unknown> {
  return Promise.all([...Array(5).keys()].map(async (number) => {
    const pair = await send(stage);
    await execute(stage, pair);
    if (number > 1) await finish(stage, pair);
  }));
}

const answers = (count: number): Promise<void> => eventually(`${count} more answers were given`, 150_000, async () => stage.witness.told.length >= count);

describe('servers killed with SIGKILL under load, and started again', () => {
  it('PostgreSQL: what was acknowledged is there, and work goes on', async () => {
    const [lives, before] = [load(), stage.witness.told.length];
    for (const part of [6, 18, 30]) {
      await answers(before + part);
      await house.postgres.kill();
      await house.postgres.start();
    }
    await lives;
    await expectSound(house, stage.witness.told);
  });

  it('Temporal: every lane goes on where it was', async () => {
    const [lives, before] = [load(), stage.witness.told.length];
    for (const part of [6, 18, 30]) {
      await answers(before + part);
      await house.temporal.kill();
      await house.temporal.start();
    }
    await lives;
    await expectSound(house, stage.witness.told);
  });

  it('Temporal with its store lost: every open request is rebuilt from its row, and commands and rungs go on', async () => {
    const pairs = [await send(stage), await send(stage)];
    await execute(stage, pairs[0]!);
    await expectSound(house, stage.witness.told);
    await house.loseTemporalStore();
    // A date that passes while there is no engine at all.
    await asOwner(house.ownerUrl, (client) => client.query(
      "UPDATE clock SET soon_at = date_trunc('second', now()) WHERE request_id = $1 AND code = 'preservation-expiry'", [pairs[0]!.ours]));
    await house.temporal.start();
    await eventually('the store is known', 30_000, () => storeIsKnown());
    await expectSound(house, stage.witness.told);
    const { rows } = await asOwner(house.ownerUrl, (client) => client.query<{ rung: string }>('SELECT rung FROM escalation WHERE request_id = $1', [pairs[0]!.ours]));
    expect(rows).toEqual([{ rung: 'officer' }]);
    await execute(stage, pairs[1]!);
    for (const pair of pairs) await finish(stage, pair);
    await expectSound(house, stage.witness.told);
  });
});

async function storeIsKnown(): Promise<boolean> {
  const connection = await Connection.connect({ address: house.temporalAddress });
  try {
    return (await new Client({ connection }).workflow.getHandle(installationWorkflowId(house.taskQueue)).describe()).status.name === 'RUNNING';
  } finally {
    await connection.close();
  }
}

import { newId } from '@comity/platform';
import { EngineStore, EngineUnavailable, RequestClosed, RequestGateway } from '@comity/temporal';
import { Client, Connection } from '@temporalio/client';
import { Engine, type TestRequest } from './support/engine';
import { eventually } from './support/eventually';

let engine: Engine;
beforeAll(async () => { engine = await Engine.start(); }, 60_000);
afterAll(async () => { await engine?.stop(); }, 30_000);

async function close(request: TestRequest): Promise<string> {
  const commandId = newId();
  engine.records.effects.set(commandId, () => ({ stage: 'closed', closed: true }));
  await engine.send(request, commandId);
  await eventually(() => engine.status(request), (status) => status === 'COMPLETED');
  return commandId;
}

const runId = async (request: TestRequest) => (await engine.handle(request).describe()).runId;

describe('the life of a run', () => {
  it('ends with the closing of the request; a new command is told so', async () => {
    const request = engine.request({ stage: 'replied' });
    await close(request);
    await expect(engine.send(request)).rejects.toBeInstanceOf(RequestClosed);
  });

  it('ends at once where the row is closed already, after the waiting command had its answer', async () => {
    const request = engine.request({ stage: 'closed', closed: true });
    const commandId = newId();
    const refusal = { code: 'REQUEST_CLOSED', message: 'The request is closed; nothing more can be done in it.' };
    engine.records.effects.set(commandId, () => ({ refuse: refusal }));
    expect(await engine.send(request, commandId)).toEqual({ outcome: 'refused', refusal });
    await eventually(() => engine.status(request), (status) => status === 'COMPLETED');
  });

  it('ends where there is no row, and leaves the id free for a row that comes later', async () => {
    const request = { agencyId: newId(), requestId: newId(), side: 'outgoing' as const };
    expect(await engine.send(request)).toMatchObject({ outcome: 'refused', refusal: { code: 'REQUEST_UNKNOWN' } });
    await eventually(() => engine.status(request), (status) => status === 'FAILED');
    engine.records.rows.set(request.requestId, engine.records.rows.get(engine.request().requestId)!);
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted' });
  });

  it('ends with REQUEST_CLOSED for whoever waits when a rebuilt run finds no row', async () => {
    const request = { agencyId: newId(), requestId: newId(), side: 'outgoing' as const };
    await engine.stopWorkers();
    expect(await engine.gateway.ensureStarted(request)).toBe('started');
    const answer = engine.send(request);
    await engine.startWorkers();
    expect(await answer).toMatchObject({ outcome: 'refused', refusal: { code: expect.stringMatching(/^REQUEST_(CLOSED|UNKNOWN)$/) } });
    await eventually(() => engine.status(request), (status) => status === 'FAILED');
  }, 30_000);

  it('goes on in a new run with the state it had, and loses no command in between', async () => {
    const wake = { clockId: newId(), dueVersion: 3, rung: 'officer' as const, at: '2099-01-01T00:00:00Z' };
    const request = engine.request({ stage: 'acknowledged', wakes: [wake] });
    await engine.send(request);
    const before = [await runId(request), await engine.state(request)];
    const loads = engine.records.loads.length;
    const answers = [engine.send(request), engine.send(request), engine.handle(request).signal('rollOver'), engine.send(request), engine.send(request)];
    await Promise.all(answers);
    await eventually(() => runId(request), (id) => id !== before[0]);
    expect(await engine.state(request)).toEqual({ ...(before[1] as object), version: 6, wakes: [wake] });
    expect(engine.records.loads).toHaveLength(loads);
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted', version: 7 });
  });

  it('takes a command once also across runs', async () => {
    const request = engine.request();
    const commandId = newId();
    await engine.send(request, commandId);
    const before = await runId(request);
    await engine.handle(request).signal('rollOver');
    await eventually(() => runId(request), (id) => id !== before);
    expect(await engine.send(request, commandId)).toMatchObject({ outcome: 'accepted' });
    expect(engine.records.recorded.filter((key) => key === commandId)).toHaveLength(1);
  });

  it('begins from the row when it is rebuilt, also after a run of an earlier life was terminated', async () => {
    const request = engine.request({ stage: 'sent', version: 9 });
    await engine.send(request);
    await engine.handle(request).terminate();
    expect(await engine.gateway.ensureStarted(request)).toBe('started');
    expect(await engine.gateway.ensureStarted(request)).toBe('running');
    expect((await eventually(() => engine.state(request), (state) => state !== null))?.version).toBe(10);
  });

  it('keeps no command waiting without end when all workers are away', async () => {
    const request = engine.request();
    await engine.stopWorkers();
    await expect(engine.send(request, newId(), 700)).rejects.toBeInstanceOf(EngineUnavailable);
    await engine.startWorkers();
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted' });
  }, 30_000);
});

describe('the engine', () => {
  it('says that it is away when no server answers', async () => {
    const connection = Connection.lazy({ address: '127.0.0.1:1' });
    const gateway = new RequestGateway(new Client({ connection }), { taskQueue: 'none' });
    await expect(gateway.send({ ...engine.request(), commandId: newId(), digest: 'ab'.repeat(32), timeoutMs: 500 })).rejects.toBeInstanceOf(EngineUnavailable);
    expect(await gateway.healthy(300)).toBe(false);
    expect(await engine.gateway.healthy()).toBe(true);
    await connection.close();
  });

  it('knows its store once it has been told to remember it', async () => {
    const store = new EngineStore(engine.client, { taskQueue: engine.taskQueue });
    expect(await store.isKnown()).toBe(false);
    await store.remember();
    await store.remember();
    expect(await store.isKnown()).toBe(true);
  });
});

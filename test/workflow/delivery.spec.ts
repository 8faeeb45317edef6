import { newId } from '@comity/platform';
import { Engine } from './support/engine';
import { eventually } from './support/eventually';

let engine: Engine;
beforeAll(async () => { engine = await Engine.start(); }, 60_000);
afterAll(async () => { await engine?.stop(); }, 30_000);

const away = () => { throw new Error('the other side does not answer'); };

describe('deliveries of a request', () => {
  it('are tried again until they succeed, and commands are answered meanwhile', async () => {
    const request = engine.request({ stage: 'sent' });
    const telling = newId();
    engine.records.effects.set(telling, () => ({ dispatches: 1 }));
    engine.records.deliver = (_ref, attempt) => (attempt < 4 ? away() : undefined);
    await engine.send(request, telling);
    await eventually(() => engine.records.deliveries.length, (count) => count >= 2);
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted', version: 3 });
    await eventually(() => engine.state(request), (state) => state?.dispatches === 0, 20_000);
    // Once more than needed at most: the command in between may have added a message.
    expect(engine.records.deliveries.length - 4).toBeLessThanOrEqual(1);
  }, 30_000);

  it('take a message that was added while another was under way', async () => {
    const request = engine.request({ stage: 'sent' });
    const [first, second] = [newId(), newId()];
    for (const id of [first, second]) engine.records.effects.set(id, (state) => ({ dispatches: state.dispatches + 1 }));
    let letGo: () => void = () => undefined;
    engine.records.deliver = (_ref, attempt) => (attempt === 1 ? new Promise<void>((resolve) => { letGo = resolve; }) : undefined);
    await engine.send(request, first);
    await eventually(() => engine.records.deliveries.filter((id) => id === request.requestId).length, (count) => count === 1);
    await engine.send(request, second);
    letGo();
    await eventually(() => engine.records.deliveries.filter((id) => id === request.requestId).length, (count) => count >= 2);
    await eventually(() => engine.state(request), (state) => state?.dispatches === 0);
  });

  it('of the closing message go out before the run ends', async () => {
    const request = engine.request({ stage: 'replied' });
    const close = newId();
    engine.records.effects.set(close, () => ({ stage: 'closed', closed: true, dispatches: 1 }));
    engine.records.deliver = () => undefined;
    expect(await engine.send(request, close)).toMatchObject({ outcome: 'accepted', stage: 'closed' });
    await eventually(() => engine.status(request), (status) => status === 'COMPLETED');
    expect(engine.records.deliveries).toContain(request.requestId);
  });

  it('that do not succeed never keep a rung from being climbed', async () => {
    const wake = { clockId: newId(), dueVersion: 1, rung: 'officer' as const, at: new Date(Date.now() + 300).toISOString() };
    const request = engine.request({ stage: 'sent', wakes: [wake], dispatches: 1 });
    engine.records.deliver = away;
    await engine.send(request);
    await eventually(() => engine.state(request), (state) => state?.wakes.length === 0);
    expect((await engine.state(request))?.dispatches).toBe(1);
  });
});

import { newId } from '@comity/platform';
import { rungKey, type Wake } from '@comity/workflows/contract';
import { Engine } from './support/engine';
import { eventually } from './support/eventually';

let engine: Engine;
beforeAll(async () => { engine = await Engine.start(); }, 60_000);
afterAll(async () => { await engine?.stop(); }, 30_000);

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const aWake = (rung: Wake['rung'], at: string, part: Partial<Wake> = {}): Wake => ({ clockId: newId(), dueVersion: 1, rung, at, ...part });
const times = (wake: Wake) => engine.records.recorded.filter((key) => key === rungKey(wake)).length;

describe('the clocks of a request', () => {
  it('climb each rung once, in order, when its instant comes', async () => {
    const clockId = newId();
    const wakes = [aWake('officer', inMs(300), { clockId }), aWake('supervisor', inMs(600), { clockId }), aWake('head', inMs(1_500), { clockId })];
    const request = engine.request({ stage: 'sent', wakes });
    await engine.send(request);
    await eventually(() => engine.state(request), (state) => state?.wakes.length === 0);
    expect(engine.records.recorded.slice(-3)).toEqual(wakes.map(rungKey));
    expect(wakes.map(times)).toEqual([1, 1, 1]);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(wakes[2]!.at));
  });

  it('climb what is overdue at once, also when all workers were away across the instant', async () => {
    const wake = aWake('officer', inMs(700));
    const request = engine.request({ stage: 'sent', wakes: [wake] });
    await engine.send(request);
    await engine.stopWorkers();
    await eventually(() => Date.now(), (now) => now > Date.parse(wake.at) + 300);
    expect(times(wake)).toBe(0);
    await engine.startWorkers();
    await eventually(() => times(wake), (count) => count === 1, 20_000);
  }, 40_000);

  it('follow a date that moved: the old instant passes in silence', async () => {
    const clockId = newId();
    const old = aWake('officer', inMs(1_200), { clockId });
    const moved = aWake('officer', inMs(2_500), { clockId, dueVersion: 2 });
    const request = engine.request({ stage: 'sent', wakes: [old] });
    await engine.send(request);
    const move = newId();
    engine.records.effects.set(move, () => ({ wakes: [moved] }));
    await engine.send(request, move);
    await eventually(() => times(moved), (count) => count === 1);
    expect(times(old)).toBe(0);
  });

  it('do not end a request when a rung is refused, and take the state that came with the refusal', async () => {
    const wake = aWake('head', inMs(100));
    const request = engine.request({ stage: 'sent', wakes: [wake] });
    await engine.send(request);
    const { requestId } = request;
    // Meanwhile the clock was met on another road: the row no longer knows the wake.
    engine.records.rows.set(requestId, { ...engine.records.rows.get(requestId)!, wakes: [], version: 7 });
    await eventually(() => engine.state(request), (state) => state?.wakes.length === 0 && state.version >= 7);
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted' });
  });
});

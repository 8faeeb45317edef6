import { newId } from '@comity/platform';
import { Engine } from './support/engine';
import { eventually } from './support/eventually';

let engine: Engine;
beforeAll(async () => { engine = await Engine.start(); }, 60_000);
afterAll(async () => { await engine?.stop(); }, 30_000);

describe('the lane of a request', () => {
  it('takes twenty commands given at once one at a time, in the order in which they were accepted', async () => {
    const request = engine.request();
    engine.records.takesMs = 5;
    const answers = await Promise.all(Array.from({ length: 20 }, () => engine.send(request)));
    engine.records.takesMs = 0;

    expect(answers.map((answer) => answer.outcome)).toEqual(Array.from({ length: 20 }, () => 'accepted'));
    expect(engine.records.mostAtOnce).toBe(1);
    expect(answers.map((answer) => (answer.outcome === 'accepted' ? answer.version : 0)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    const { events } = await engine.handle(request).fetchHistory();
    const accepted = (events ?? []).flatMap((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.meta?.updateId ?? []);
    expect(engine.records.recorded.slice(-20)).toEqual(accepted);
    expect((await engine.state(request))?.version).toBe(21);
  });

  it('gives a repeated command its first answer', async () => {
    const request = engine.request();
    const commandId = newId();
    const first = await engine.send(request, commandId);
    await engine.send(request);
    expect(await engine.send(request, commandId)).toEqual(first);
    expect(engine.records.recorded.filter((key) => key === commandId)).toHaveLength(1);
  });

  it('carries a refusal to the caller with its code, sentence and parameters, and goes on', async () => {
    const request = engine.request();
    const commandId = newId();
    const refusal = { code: 'APPROVER_IS_AUTHOR', message: 'Another person must approve.', params: { stage: 'review', round: 2, early: true } };
    engine.records.effects.set(commandId, () => ({ refuse: refusal }));
    expect(await engine.send(request, commandId)).toEqual({ outcome: 'refused', refusal });
    expect(await engine.send(request)).toMatchObject({ outcome: 'accepted', version: 2 });
  });

  it('refuses a command that is more than an id and a digest, before it enters the history', async () => {
    const request = engine.request();
    await engine.send(request);
    const update = engine.handle(request).executeUpdate('command', { args: [{ commandId: newId(), digest: 'ab'.repeat(32), body: { note: 'a narrative' } }] });
    await expect(update).rejects.toMatchObject({ cause: { type: 'COMMAND_MALFORMED' } });
    expect(JSON.stringify(await engine.handle(request).fetchHistory())).not.toContain(Buffer.from('a narrative').toString('base64').slice(0, 8));
  });

  it('waits for a database that is away, and answers when it is back', async () => {
    const request = engine.request();
    const commandId = newId();
    let tries = 0;
    engine.records.effects.set(commandId, () => {
      tries += 1;
      if (tries < 3) throw new Error('connection refused');
      return {};
    });
    expect(await engine.send(request, commandId)).toMatchObject({ outcome: 'accepted', version: 2 });
    expect(tries).toBe(3);
  });

  it('issues the paper of a signed request and delivers it', async () => {
    const request = engine.request();
    const approve = newId();
    engine.records.effects.set(approve, () => ({ stage: 'signed' }));
    expect(await engine.send(request, approve)).toMatchObject({ stage: 'signed' });
    const state = await eventually(() => engine.state(request), (now) => now?.stage === 'sent' && now.dispatches === 0);
    expect(state?.version).toBe(3);
    expect(engine.records.recorded).toContain(`issued/${request.requestId}/2`);
    expect(engine.records.deliveries).toEqual([request.requestId]);
  });

  it('lets go of a paper that cannot be made once the approval is set aside, and issues that of the next approval', async () => {
    const request = engine.request();
    const [approve, back, again] = [newId(), newId(), newId()];
    for (const id of [approve, again]) engine.records.effects.set(id, () => ({ stage: 'signed' }));
    engine.records.effects.set(back, () => ({ stage: 'returned' }));
    engine.records.issue = () => { throw new Error('no typeface'); };
    await engine.send(request, approve);
    const tries = () => engine.records.issues.filter((id) => id === request.requestId).length;
    await eventually(tries, (count) => count >= 2);
    expect(await engine.send(request, back)).toMatchObject({ stage: 'returned' });
    engine.records.issue = () => undefined;
    expect(await engine.send(request)).toMatchObject({ stage: 'returned' });
    expect(await engine.send(request, again)).toMatchObject({ stage: 'signed' });
    const state = await eventually(() => engine.state(request), (now) => now?.stage === 'sent' && now.dispatches === 0);
    expect(state?.version).toBe(6);
    expect(engine.records.recorded.filter((key) => key.startsWith(`issued/${request.requestId}`))).toEqual([`issued/${request.requestId}/5`]);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@comity/platform';
import type { LaneState, Wake } from '@comity/workflows/contract';
import type { Engine, TestRequest } from '../workflow/support/engine';
import { eventually } from '../workflow/support/eventually';
import type { Effect } from '../workflow/support/stand-in';
import { historiesFolder, toPlain } from './recorded';

/** Records lives of requests on a real server. Run it after a guarded change of flow; old histories stay. */
export class Recording {
  private constructor(private readonly engine: Engine) {}

  static async on(engine: Engine): Promise<Recording> {
    mkdirSync(historiesFolder, { recursive: true });
    return new Recording(engine);
  }

  async all(): Promise<void> {
    await this.preservation();
    await this.withdrawn();
    await this.returned();
    await this.executed();
    await this.continued();
    await this.long();
  }

  private async preservation(): Promise<void> {
    const request = this.engine.request();
    this.engine.records.deliver = (_ref, attempt) => {
      if (attempt < 3) throw new Error('away');
    };
    await this.give(request, () => ({ stage: 'signed' }));
    await this.until(request, (state) => state.stage === 'sent' && state.dispatches === 0);
    await this.give(request, () => ({ stage: 'acknowledged', wakes: [wake('officer', 900), wake('supervisor', 1_800)] }));
    await this.until(request, (state) => state.wakes.length === 0);
    await this.give(request, () => ({ refuse: { code: 'NOT_AT_THIS_STAGE', message: 'This step is not possible now.', params: { stage: 'acknowledged' } } }));
    await this.give(request, () => ({ stage: 'information-needed' }));
    await this.give(request, () => ({ stage: 'acknowledged', dispatches: 1 }));
    await this.give(request, () => ({ stage: 'replied' }));
    await this.give(request, () => ({ stage: 'closed', closed: true, dispatches: 1 }));
    await this.keep('outgoing-preservation', request);
  }

  private async withdrawn(): Promise<void> {
    const request = this.engine.request({ stage: 'sent', wakes: [wake('officer', 3_600_000)] });
    this.engine.records.deliver = () => undefined;
    await this.give(request, () => ({ wakes: [wake('officer', 7_200_000, 2)] }));
    await this.give(request, () => ({ stage: 'withdrawal-sent', wakes: [], dispatches: 1 }));
    await this.give(request, () => ({ stage: 'closed', closed: true }));
    await this.keep('outgoing-withdrawn', request);
  }

  /** Its paper could not be made; it came back and went out after the next approval. */
  private async returned(): Promise<void> {
    const request = this.engine.request();
    const { records } = this.engine;
    records.issue = () => { throw new Error('no typeface'); };
    await this.give(request, () => ({ stage: 'signed' }));
    await eventually(() => records.issues.filter((id) => id === request.requestId).length, (tries) => tries >= 2);
    await this.give(request, () => ({ stage: 'returned' }));
    records.issue = () => undefined;
    await this.give(request, () => ({ stage: 'review' }));
    await this.give(request, () => ({ stage: 'signed' }));
    await this.until(request, (state) => state.stage === 'sent' && state.dispatches === 0);
    await this.give(request, () => ({ stage: 'closed', closed: true }));
    await this.keep('outgoing-returned', request);
  }

  private async executed(): Promise<void> {
    const request = this.engine.request({ side: 'incoming', stage: 'received', wakes: [wake('officer', 500), wake('head', 1_500)] });
    await this.give(request, () => ({}));
    await this.until(request, (state) => state.wakes.length === 0);
    await this.give(request, () => ({ stage: 'acknowledged', dispatches: 1 }));
    await this.give(request, () => ({ stage: 'replied', dispatches: 2 }));
    await this.give(request, () => ({ stage: 'closed', closed: true }));
    await this.keep('incoming-executed', request);
  }

  private async continued(): Promise<void> {
    const request = this.engine.request({ stage: 'sent', wakes: [wake('head', 3_600_000)] });
    await this.give(request, () => ({ dispatches: 1 }));
    await this.until(request, (state) => state.dispatches === 0);
    const handle = this.engine.handle(request);
    const first = (await handle.describe()).runId;
    await handle.signal('rollOver');
    await eventually(async () => (await handle.describe()).runId, (runId) => runId !== first);
    await this.keep('outgoing-rolled-over', request, first);
    await this.give(request, () => ({ stage: 'closed', closed: true, wakes: [] }));
    await this.keep('outgoing-continued', request);
  }

  private async long(): Promise<void> {
    const request = this.engine.request({ side: 'incoming', stage: 'acknowledged' });
    for (let step = 0; step < 60; step += 1) {
      await this.give(request, () => (step % 5 === 4 ? { dispatches: 1 } : { stage: step % 2 ? 'acknowledged' : 'information-asked', wakes: [wake('officer', 3_600_000 + step, step)] }));
    }
    await this.give(request, () => ({ stage: 'closed', closed: true, wakes: [] }));
    await this.keep('incoming-long', request);
  }

  private async give(request: TestRequest, effect: Effect): Promise<void> {
    const commandId = newId();
    this.engine.records.effects.set(commandId, effect);
    await this.engine.send(request, commandId);
  }

  private until(request: TestRequest, isRight: (state: LaneState) => boolean): Promise<unknown> {
    return eventually(() => this.engine.state(request), (state) => state !== null && isRight(state), 30_000);
  }

  private async keep(name: string, request: TestRequest, runId?: string): Promise<void> {
    const handle = this.engine.client.workflow.getHandle(this.engine.handle(request).workflowId, runId);
    await eventually(async () => (await handle.describe()).status.name, (status) => status !== 'RUNNING', 90_000);
    const history = JSON.parse(JSON.stringify(toPlain(await handle.fetchHistory())), withoutPaths) as object;
    writeFileSync(join(historiesFolder, `${name}.json`), `${JSON.stringify({ name, workflowId: handle.workflowId, history })}\n`);
  }
}

/** Stack traces name folders of the machine and are not replayed. */
const withoutPaths = (key: string, value: unknown): unknown => (key === 'stackTrace' ? undefined : value);

const wake = (rung: Wake['rung'], inMs: number, dueVersion = 1): Wake => ({ clockId: newId(), dueVersion, rung, at: new Date(Date.now() + inMs).toISOString() });

import { condition, log } from '@temporalio/workflow';
import type { CommandRef, CommandResult, LaneState, RecordResult, RequestInput, Step, Wake } from '../contract';
import { rungKey } from '../contract';
import { loadRequest, proposeStep, recordCommand } from './activities';
import { codedFailure, refused } from './refusals';

/**
 * The one road along which a request changes: commands of people and steps of machines, first come, first served,
 * one at a time. It knows nothing but the state that the last recording gave.
 */
export class RequestLane {
  private tail: Promise<unknown> = Promise.resolve();
  private known: LaneState | null;
  private failed = false;
  /** There is no such row: nothing can be recorded in this run. */
  missing = false;

  constructor(readonly input: RequestInput) {
    this.known = input.state ?? null;
  }

  get ref(): { agencyId: string; requestId: string } {
    return { agencyId: this.input.agencyId, requestId: this.input.requestId };
  }

  /** @throws Error before the run has opened: no stage runs before that. */
  get state(): LaneState {
    if (!this.known) throw new Error('The state of the request is not known yet.');
    return this.known;
  }

  get peek(): LaneState | null {
    return this.known;
  }

  get closed(): boolean {
    return this.known?.closed === true;
  }

  get nextWake(): Wake | undefined {
    return this.known?.wakes[0];
  }

  /** First act of a run: the state of the command that started it, else that of the row. */
  async open(): Promise<void> {
    // The command of update-with-start can be lost where all workers were away: then the row tells.
    if (this.input.by === 'command' && !this.known) await condition(() => this.known !== null || this.failed, '30s');
    if (!this.known) await this.inTurn(() => this.load());
  }

  /** A command of a person or of the other side. Throws the refusal to whoever waits for it. */
  execute(command: CommandRef): Promise<CommandResult> {
    return this.inTurn(async () => {
      if (this.missing) throw refused({ code: 'REQUEST_CLOSED', message: 'The request is closed or does not exist; nothing more can be done in it.' });
      const result = this.adopt(await this.recorded(command));
      if (result.outcome === 'refused') throw refused(result.refusal);
      return { version: result.state.version, stage: result.state.stage };
    });
  }

  /** A step of a clock or a machine. A refusal is dropped: a late reminder must not end a request. */
  propose(step: Step): Promise<void> {
    return this.inTurn(async () => {
      try {
        const result = this.adopt(await proposeStep({ ...this.ref, ...step }));
        if (result.outcome === 'refused') log.info('step not taken', { key: step.key, code: result.refusal.code });
      } catch (error) {
        const coded = codedFailure(error);
        if (!coded) throw error;
        log.warn('step failed', { key: step.key, code: coded.type });
      }
    });
  }

  fire(wake: Wake): Promise<void> {
    const { clockId, dueVersion, rung } = wake;
    return this.propose({ key: rungKey(wake), type: 'FireRung', body: { clockId, dueVersion, rung } });
  }

  /** What waited at `version` has been delivered. A command since then may have added more: its own count stands. */
  delivered(version: number): void {
    if (this.known?.version === version) this.known = { ...this.known, dispatches: 0 };
  }

  toInput(): RequestInput {
    return { schema: 1, ...this.ref, by: 'rebuild', ...(this.known ? { state: this.known } : {}) };
  }

  private async recorded(command: CommandRef): Promise<RecordResult> {
    try {
      return await recordCommand({ ...this.ref, ...command });
    } catch (error) {
      this.failed = true;
      throw codedFailure(error) ?? error;
    }
  }

  private async load(): Promise<void> {
    if (this.known) return;
    this.known = await loadRequest(this.ref);
    this.missing = this.known === null;
  }

  /** Recordings come back one at a time, so the last one is the truth, whatever was known before. */
  private adopt(result: RecordResult): RecordResult {
    this.known = result.state;
    return result;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(work);
    // The one who waits for this turn hears of its failure; the next in the lane only of its end.
    this.tail = turn.then(() => undefined, () => undefined);
    return turn;
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import type { CommandRef, DeliveryActivities, LaneActivities, LaneState, RecordResult, RequestRef, Step } from '@comity/workflows/contract';
import type { Refusal } from '@comity/domain';

export type Effect = (state: LaneState) => Partial<LaneState> | { readonly refuse: Refusal };

export const aState = (part: Partial<LaneState> = {}): LaneState => ({
  schema: 1, side: 'outgoing', stage: 'review', closed: false, version: 1, wakes: [], dispatches: 0, ...part,
});

/**
 * Stands in for PostgreSQL in tests of the order of events: rows in memory, effects as the test says. It records once
 * per key, like the real recorder, and notes how it was called.
 */
export class StandIn implements LaneActivities, DeliveryActivities {
  readonly rows = new Map<string, LaneState>();
  readonly effects = new Map<string, Effect>();
  readonly recorded: string[] = [];
  readonly deliveries: string[] = [];
  readonly issues: string[] = [];
  readonly loads: string[] = [];
  mostAtOnce = 0;
  takesMs = 0;
  deliver: (ref: RequestRef, attempt: number) => Promise<void> | void = () => undefined;
  /** Makes the paper; throws where it cannot be made. */
  issue: (ref: RequestRef) => Promise<void> | void = () => undefined;
  private atOnce = 0;
  private readonly outcomes = new Map<string, RecordResult>();

  recordCommand = ({ requestId, commandId }: RequestRef & CommandRef): Promise<RecordResult> => this.record(requestId, commandId);

  proposeStep = ({ requestId, key, type, body }: RequestRef & Step): Promise<RecordResult> => {
    if (type === 'FireRung') this.effects.set(key, ({ wakes }) => ({ wakes: wakes.filter((wake) => !(wake.clockId === body.clockId && wake.rung === body.rung)) }));
    if (type === 'RecordIssued') this.effects.set(key, () => ({ stage: 'sent', dispatches: 1 }));
    return this.record(requestId, key);
  };

  loadRequest = async ({ requestId }: RequestRef): Promise<LaneState | null> => {
    this.loads.push(requestId);
    return this.rows.get(requestId) ?? null;
  };

  issueDocument = async (ref: RequestRef): Promise<{ sha256: string; size: number; pages: number }> => {
    this.issues.push(ref.requestId);
    await this.issue(ref);
    return { sha256: 'ab'.repeat(32), size: 46_000, pages: 3 };
  };

  deliverMessages = async (ref: RequestRef): Promise<{ delivered: number }> => {
    this.deliveries.push(ref.requestId);
    await this.deliver(ref, this.deliveries.filter((id) => id === ref.requestId).length);
    const row = this.rows.get(ref.requestId);
    if (row) this.rows.set(ref.requestId, { ...row, dispatches: 0 });
    return { delivered: 1 };
  };

  private async record(requestId: string, key: string): Promise<RecordResult> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    try {
      if (this.takesMs > 0) await pause(this.takesMs);
      return this.once(requestId, key);
    } finally {
      this.atOnce -= 1;
    }
  }

  private once(requestId: string, key: string): RecordResult {
    const state = this.rows.get(requestId);
    const earlier = this.outcomes.get(`${requestId}/${key}`);
    if (earlier && state) return { ...earlier, state };
    if (!state) throw ApplicationFailure.nonRetryable('There is no such request.', 'REQUEST_UNKNOWN');
    const change = (this.effects.get(key) ?? (() => ({})))(state);
    const refusal = 'refuse' in change ? (change.refuse as Refusal) : null;
    const next = refusal ? state : { ...state, ...change, version: state.version + 1 };
    const result: RecordResult = refusal ? { outcome: 'refused', refusal, state } : { outcome: 'accepted', state: next };
    this.rows.set(requestId, next);
    this.outcomes.set(`${requestId}/${key}`, result);
    this.recorded.push(key);
    return result;
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError, type Client, type WorkflowStartOptions } from '@temporalio/client';
import type { Refusal, Side } from '@comity/domain';
import { commandUpdateName, requestWorkflowId, workflowTypes, type CommandRef, type CommandResult, type RequestInput, type RequestRef } from '@comity/workflows/contract';
import { EngineUnavailable, RequestClosed } from './errors';
import { isRunGone, isUnavailable, refusalOf } from './update-outcome';

export interface LaneAddress extends RequestRef {
  readonly side: Side;
}

/** What a lane answers to a command. */
export type LaneAnswer =
  | { readonly outcome: 'accepted'; readonly version: number; readonly stage: string }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

type Run = (input: RequestInput) => Promise<void>;
type Start = WorkflowStartOptions<Run> & { args: [RequestInput] };

const defaultTimeoutMs = 20_000;
const goneAgainMs = 100;

/** The door to the lanes of requests: the only place where a program speaks to a request's workflow. */
export class RequestGateway {
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(private readonly client: Client, private readonly options: { readonly taskQueue: string }) {}

  /**
   * Sends a command that is in its row already to the lane of its request, starting the lane if need be. The same
   * command sent twice gets the first answer.
   * @throws EngineUnavailable when no answer came in time; RequestClosed when the request's run has ended.
   */
  send(input: LaneAddress & CommandRef & { readonly timeoutMs?: number }): Promise<LaneAnswer> {
    return this.watched(this.sendUntilAnswered(input));
  }

  /** Resolves when no call is under way. The connection must not be closed before: a call that waits to be repeated would end the process. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.underWay]);
  }

  private async sendUntilAnswered(input: LaneAddress & CommandRef & { readonly timeoutMs?: number }): Promise<LaneAnswer> {
    const deadline = Date.now() + (input.timeoutMs ?? defaultTimeoutMs);
    for (;;) {
      try {
        const result = await this.client.withDeadline(deadline, () => this.update(input));
        return { outcome: 'accepted', version: result.version, stage: result.stage };
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal) return { outcome: 'refused', refusal };
        if (error instanceof WorkflowExecutionAlreadyStartedError) throw new RequestClosed(input.requestId);
        if (!isUnavailable(error)) throw error;
        if (!isRunGone(error) || Date.now() + goneAgainMs > deadline) throw new EngineUnavailable(error);
        await pause(goneAgainMs);
      }
    }
  }

  /** Starts the lane of an open request from its row, unless it runs. A run of an earlier life does not stand in the way. */
  async ensureStarted(input: LaneAddress): Promise<'started' | 'running'> {
    try {
      await this.watched(this.client.workflow.start<Run>(workflowTypes[input.side], { ...this.start(input, 'rebuild'), workflowIdReusePolicy: 'ALLOW_DUPLICATE', workflowIdConflictPolicy: 'FAIL' }));
      return 'started';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'running';
      throw isUnavailable(error) ? new EngineUnavailable(error) : error;
    }
  }

  /** Whether the server answers for our namespace. */
  async healthy(timeoutMs = 2_000): Promise<boolean> {
    try {
      const { namespace } = this.client.options;
      await this.watched(this.client.withDeadline(Date.now() + timeoutMs, () => this.client.workflowService.describeNamespace({ namespace })));
      return true;
    } catch (error) {
      if (isUnavailable(error)) return false;
      throw error;
    }
  }

  private update({ side, commandId, digest, ...ref }: LaneAddress & CommandRef): Promise<CommandResult> {
    const start = new WithStartWorkflowOperation<Run>(workflowTypes[side], {
      ...this.start({ side, ...ref }, 'command'),
      // A run that completed was of a closed request; one that failed or was terminated may be started anew.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY', workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.client.workflow.executeUpdateWithStart<Run, CommandResult, [CommandRef]>(commandUpdateName, {
      startWorkflowOperation: start, updateId: commandId, args: [{ commandId, digest }],
    });
  }

  private watched<T>(call: Promise<T>): Promise<T> {
    const over = call.finally(() => this.underWay.delete(over));
    this.underWay.add(over);
    return over;
  }

  private start({ agencyId, requestId }: LaneAddress, by: RequestInput['by']): Start {
    return { workflowId: requestWorkflowId(agencyId, requestId), taskQueue: this.options.taskQueue, args: [{ schema: 1, agencyId, requestId, by }] };
  }
}

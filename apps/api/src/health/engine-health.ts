import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { RequestGateway, TEMPORAL_OPTIONS, type TemporalOptions } from '@comity/temporal';

/** A worker asks for work at least once a minute while it lives. */
const POLLED_WITHIN_MS = 70_000;
const WORKFLOW_TASKS = 1;
const ANSWER_WITHIN_MS = 2_000;

/** Whether the engine can take a command: the server answers, and a worker polls our task queue. */
@Injectable()
export class EngineHealth {
  constructor(
    @Inject(Client) private readonly client: Client,
    @Inject(RequestGateway) private readonly gateway: RequestGateway,
    @Inject(TEMPORAL_OPTIONS) private readonly options: TemporalOptions,
  ) {}

  serverAnswers(): Promise<boolean> {
    return this.gateway.healthy(ANSWER_WITHIN_MS);
  }

  /** False also where the server does not answer. */
  async workerPolls(now: number = Date.now()): Promise<boolean> {
    const { namespace, taskQueue } = this.options;
    if (!(await this.serverAnswers())) return false;
    const { pollers } = await this.client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      this.client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType: WORKFLOW_TASKS }),
    );
    return pollers.some(({ lastAccessTime }) => now - Number(lastAccessTime?.seconds ?? 0) * 1000 < POLLED_WITHIN_MS);
  }
}

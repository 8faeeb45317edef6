import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { deliveryQueue } from '@comity/workflows/contract';
import { TEMPORAL_OPTIONS, type TemporalOptions } from '../options';
import { ActivityRegistry } from './activity-registry';

/** Where the workflow bundle is, or its code. */
export type WorkflowBundle = { readonly codePath: string } | { readonly code: string };
export const WORKFLOW_BUNDLE = Symbol('WORKFLOW_BUNDLE');

/** After a worker was killed, its workflows are taken over after this long. */
const takenOverAfter = '5s';
const finishing = { shutdownGraceTime: '4s', shutdownForceTime: '6s' } as const;

/**
 * Runs the two workers of a process: one for the lanes of requests, one for deliveries. Deliveries end first, because
 * they wait for lanes.
 */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private connection?: NativeConnection;
  private workers: readonly Worker[] = [];
  private runs: readonly Promise<void>[] = [];
  private stopping?: Promise<void>;

  constructor(
    @Inject(TEMPORAL_OPTIONS) private readonly options: TemporalOptions,
    @Inject(WORKFLOW_BUNDLE) private readonly workflowBundle: WorkflowBundle,
    private readonly registry: ActivityRegistry,
  ) {}

  /** Resolves when the workers were shut down in order; rejects when one of them failed. */
  get ended(): Promise<unknown> {
    return Promise.all(this.runs);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { address, namespace, taskQueue } = this.options;
    this.connection = await NativeConnection.connect({ address }).catch((cause: unknown) => {
      throw new Error(`The Temporal server at ${address} does not answer: start it, or set TEMPORAL_ADDRESS to one that runs.`, { cause });
    });
    const common = { connection: this.connection, namespace, ...finishing } satisfies Partial<WorkerOptions>;
    const [delivery, lane] = [this.registry.collect('delivery'), this.registry.collect('lane')];
    this.workers = [
      await Worker.create({ ...common, taskQueue: deliveryQueue(taskQueue), activities: delivery }),
      await Worker.create({ ...common, taskQueue, workflowBundle: this.workflowBundle, activities: lane, stickyQueueScheduleToStartTimeout: takenOverAfter }),
    ];
    this.runs = this.workers.map((worker) => worker.run());
    // Heard by whoever awaits `ended`; without this a failure before that would end the process without a word.
    for (const run of this.runs) run.catch(() => this.stop());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
    await this.connection?.close();
  }

  /** Takes no more work and finishes what is under way, one worker after the other. */
  private stop(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  private async stopInOrder(): Promise<void> {
    for (const [index, worker] of this.workers.entries()) {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.allSettled([this.runs[index]]);
    }
  }
}

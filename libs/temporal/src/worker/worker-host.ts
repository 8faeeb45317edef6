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
const finishing = { shutdownGraceTime: '8s', shutdownForceTime: '12s' } as const;

/** Runs the two workers of a process: one for the lanes of requests, one for deliveries. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private connection?: NativeConnection;
  private workers: readonly Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(TEMPORAL_OPTIONS) private readonly options: TemporalOptions,
    @Inject(WORKFLOW_BUNDLE) private readonly workflowBundle: WorkflowBundle,
    private readonly registry: ActivityRegistry,
  ) {}

  /** Resolves when the workers were shut down in order; rejects when one of them failed. */
  get ended(): Promise<unknown> {
    return this.running;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { address, namespace, taskQueue } = this.options;
    this.connection = await NativeConnection.connect({ address });
    const common = { connection: this.connection, namespace, ...finishing } satisfies Partial<WorkerOptions>;
    this.workers = [
      await Worker.create({
        ...common, taskQueue, workflowBundle: this.workflowBundle, activities: this.registry.collect('lane'), stickyQueueScheduleToStartTimeout: takenOverAfter,
      }),
      await Worker.create({ ...common, taskQueue: deliveryQueue(taskQueue), activities: this.registry.collect('delivery') }),
    ];
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
    // Heard by whoever awaits `ended`; without this a failure before that would end the process without a word.
    this.running.catch(() => this.stop());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop();
    await Promise.allSettled([this.running]);
    await this.connection?.close();
  }

  /** Takes no more work and finishes what is under way; `ended` tells when. */
  stop(): void {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  }
}

import path from 'node:path';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { newId, sha256Hex } from '@comity/platform';
import { RequestGateway, type LaneAnswer } from '@comity/temporal';
import { buildWorkflowBundle } from '@comity/temporal/worker';
import { deliveryQueue, requestWorkflowId, type LaneState } from '@comity/workflows/contract';
import { aState, StandIn } from './stand-in';

/** Entry of the workflows, as source. */
export const workflowsPath = path.join(__dirname, '..', '..', '..', 'workflows', 'src', 'index.ts');
/** No machine's name in histories that are kept. */
const identity = 'comity-test';
const quiet = new DefaultLogger('ERROR');

/** Address of the Temporal server of the test run (`test/support/global-setup.cjs`). */
export function temporalAddress(): string {
  const address = process.env['COMITY_TEST_TEMPORAL_ADDRESS'];
  if (!address) throw new Error('Set COMITY_TEST_TEMPORAL_ADDRESS to a running Temporal server, or let the test run start one (do not set COMITY_TEST_SERVERS=none).');
  return address;
}

export interface TestRequest {
  readonly agencyId: string;
  readonly requestId: string;
  readonly side: 'outgoing' | 'incoming';
}

/** A real server, the real bundle and real workers; only the activities stand in. Each engine has a queue of its own. */
export class Engine {
  readonly records = new StandIn();
  readonly taskQueue = `test-${newId()}`;
  private workers: Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();

  private constructor(private readonly connection: Connection, private readonly native: NativeConnection, private readonly code: string) {}

  static async start(): Promise<Engine> {
    if (!Runtime._instance) Runtime.install({ logger: quiet, shutdownSignals: [] });
    const address = temporalAddress();
    const engine = new Engine(await Connection.connect({ address }), await NativeConnection.connect({ address }), await buildWorkflowBundle(workflowsPath, quiet));
    await engine.startWorkers();
    return engine;
  }

  get client(): Client {
    return new Client({ connection: this.connection, identity });
  }

  get gateway(): RequestGateway {
    return new RequestGateway(this.client, { taskQueue: this.taskQueue });
  }

  async startWorkers(): Promise<void> {
    const { deliverMessages, recordCommand, proposeStep, loadRequest, issueDocument } = this.records;
    const common = { connection: this.native, identity, shutdownGraceTime: '1s', shutdownForceTime: '3s' };
    this.workers = [
      await Worker.create({ ...common, taskQueue: this.taskQueue, workflowBundle: { code: this.code }, activities: { recordCommand, proposeStep, loadRequest, issueDocument } }),
      await Worker.create({ ...common, taskQueue: deliveryQueue(this.taskQueue), activities: { deliverMessages } }),
    ];
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
  }

  async stopWorkers(): Promise<void> {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await this.running;
    this.workers = [];
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.native.close();
    await this.connection.close();
  }

  /** A request whose row is there. */
  request(state: Partial<LaneState> = {}): TestRequest {
    const row = aState(state);
    const request = { agencyId: newId(), requestId: newId(), side: row.side };
    this.records.rows.set(request.requestId, row);
    return request;
  }

  send(request: TestRequest, commandId = newId(), timeoutMs = 20_000): Promise<LaneAnswer> {
    return this.gateway.send({ ...request, commandId, digest: sha256Hex(commandId), timeoutMs });
  }

  handle({ agencyId, requestId }: TestRequest): WorkflowHandle {
    return this.client.workflow.getHandle(requestWorkflowId(agencyId, requestId));
  }

  state(request: TestRequest): Promise<LaneState | null> {
    return this.handle(request).query<LaneState | null>('state');
  }

  async status(request: TestRequest): Promise<string> {
    return (await this.handle(request).describe()).status.name;
  }
}

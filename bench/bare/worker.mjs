// A worker for the bare workflows, with the settings of Comity's own (libs/temporal/src/worker/worker-host.ts).
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';

Runtime.install({ logger: new DefaultLogger('WARN'), telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } }, shutdownSignals: [] });
const workflowBundle = await bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('./workflows.mjs', import.meta.url)), logger: new DefaultLogger('WARN') });
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection, namespace: 'default', taskQueue: 'bare', workflowBundle, activities: { nothing: async () => undefined },
  stickyQueueScheduleToStartTimeout: '5s', shutdownGraceTime: '4s', shutdownForceTime: '6s',
});
process.once('SIGTERM', () => worker.shutdown());
await worker.run();
await connection.close();

import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { buildWorkflowBundle } from '@comity/temporal/worker';
import { workflowsPath } from '../workflow/support/engine';
import { fromPlain, recordedHistories, type RecordedHistory } from './recorded';

const quiet = new DefaultLogger('ERROR', () => undefined);
let code: string;
beforeAll(async () => {
  if (!Runtime._instance) Runtime.install({ logger: quiet, shutdownSignals: [], telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  code = await buildWorkflowBundle(workflowsPath, quiet);
}, 60_000);

const replay = ({ history, workflowId }: Pick<RecordedHistory, 'history' | 'workflowId'>) => Worker.runReplayHistory({ workflowBundle: { code } }, fromPlain(history), workflowId);
const histories = recordedHistories();

describe('recorded histories', () => {
  it('are there: both sides, refusals, deliveries tried again, a run that went on in a new one, and a long one', () => {
    expect(histories.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...histories.map(({ history }) => history.events.length))).toBeGreaterThan(500);
  });

  it.each(histories.map((recorded) => [recorded.name, recorded] as const))('%s is what the workflows of today would do', async (_name, recorded) => {
    await replay(recorded);
  }, 30_000);

  it('notice a flow that has changed', async () => {
    const recorded = histories.find(({ name }) => name === 'outgoing-preservation')!;
    const changed = JSON.parse(JSON.stringify(recorded.history).replaceAll('"name":"issueDocument"', '"name":"issuePaper"')) as RecordedHistory['history'];
    await expect(replay({ ...recorded, history: changed })).rejects.toThrow(/nondetermin|determinism/i);
  });
});

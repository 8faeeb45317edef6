// One PostgreSQL and one Temporal server for a test run. Prints one line of JSON when both serve; ends both when its
// standard input closes or a signal asks it to.
import { createProgress } from './launch/progress.mjs';
import { postgresAccount } from './launch/postgres-account.mjs';
import { startPostgres } from './launch/postgres.mjs';
import { runFolder } from './launch/run-folder.mjs';
import { startTemporal } from './launch/temporal.mjs';
import { testTools } from './launch/test-tools.mjs';

const progress = createProgress(process.stderr);
const folder = runFolder(postgresAccount());
const started = [];
let stopping;

function stop(code) {
  stopping ??= (async () => {
    await Promise.all(started.map((server) => server.stop()));
    folder.remove();
    process.exit(code);
  })();
  return stopping;
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop(0));
process.stdin.on('end', () => stop(0)).on('error', () => stop(0)).resume();

try {
  const tools = await testTools(progress);
  const logFile = (name) => `${folder.dir}/${name}.log`;
  const postgres = process.env.COMITY_TEST_DATABASE_URL
    ? undefined
    : await startPostgres({ dataDir: `${folder.dir}/postgres`, password: 'comity-test', durable: false, logFile: logFile('postgres'), settings: ['max_connections=300'] });
  if (postgres) started.push(postgres);
  const temporal = process.env.COMITY_TEST_TEMPORAL_ADDRESS
    ? undefined
    : await startTemporal({ cli: tools.temporal, dbFile: `${folder.dir}/temporal.db`, logFile: logFile('temporal') });
  if (temporal) started.push(temporal);
  process.stdout.write(`${JSON.stringify({
    databaseUrl: postgres?.url() ?? process.env.COMITY_TEST_DATABASE_URL,
    temporalAddress: temporal?.address ?? process.env.COMITY_TEST_TEMPORAL_ADDRESS,
    chromium: tools.chromium, temporalCli: tools.temporal, pid: process.pid,
  })}\n`);
} catch (error) {
  process.stderr.write(`${error.log ? `${error.log}\n` : ''}${error.message}\n`);
  await stop(1);
}

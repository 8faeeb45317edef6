// One server in the foreground, for tests that start and kill servers and for a look by hand:
//   node tools/servers.mjs postgres --data DIR [--port P] [--password W] [--durable] [--log FILE]
//   node tools/servers.mjs temporal --db FILE [--port P] [--log FILE]
// Prints one line of JSON with the server's own process id (the one to kill) when it serves. Ends the server when its
// standard input closes or on SIGINT or SIGTERM; exits 1 when the server ends by itself.
import { parseArgs } from 'node:util';
import { Failure } from './launch/failure.mjs';
import { startPostgres } from './launch/postgres.mjs';
import { createProgress } from './launch/progress.mjs';
import { findTemporal } from './launch/temporal-find.mjs';
import { startTemporal } from './launch/temporal.mjs';

const { positionals: [kind], values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' }, db: { type: 'string' }, port: { type: 'string' }, password: { type: 'string', default: 'comity-test' },
    durable: { type: 'boolean', default: false }, log: { type: 'string' },
  },
});
const port = values.port ? Number(values.port) : undefined;

const start = {
  async postgres() {
    if (!values.data) throw new Failure('Name the folder of the cluster with --data.');
    const server = await startPostgres({ dataDir: values.data, port, password: values.password, durable: values.durable, logFile: values.log, settings: ['max_connections=300'] });
    return { ...server, says: { pid: server.pid, port: server.port, databaseUrl: server.url() } };
  },
  async temporal() {
    if (!values.db) throw new Failure('Name the store with --db.');
    const cli = await findTemporal(createProgress(process.stderr));
    const server = await startTemporal({ cli, dbFile: values.db, port, logFile: values.log });
    return { ...server, says: { pid: server.pid, port: server.port, temporalAddress: server.address } };
  },
};

try {
  if (!Object.hasOwn(start, kind ?? '')) throw new Failure('Say which server: "postgres" or "temporal".');
  const server = await start[kind]();
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    process.exit(0);
  };
  server.child.once('exit', () => { if (!stopping) process.exit(1); });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  process.stdin.on('end', stop).on('error', stop).resume();
  process.stdout.write(`${JSON.stringify(server.says)}\n`);
} catch (error) {
  process.stderr.write(`${error.log ? `${error.log}\n` : ''}${error instanceof Failure ? error.message : error.stack}\n`);
  process.exit(1);
}

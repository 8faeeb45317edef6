import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { userCache } from '../../tools/launch/paths.mjs';
import { tailOf } from '../../tools/launch/logs.mjs';
import { requireFree } from '../../tools/launch/ports.mjs';
import { end } from '../../tools/launch/processes.mjs';
import { dynamicConfig, portNames, temporalConfig } from './temporal-config.mjs';

const run = promisify(execFile);

/**
 * Folder with the executables `server` and `sql`: the one that COMITY_TEMPORAL_SERVER_DIR names, else that of the cache.
 * @returns {string | undefined} undefined where there are none
 */
export function serverFolder(env = process.env) {
  const folders = [env.COMITY_TEMPORAL_SERVER_DIR, path.join(userCache(env), 'temporal-build')];
  return folders.find((folder) => folder && ['server', 'sql'].every((name) => existsSync(path.join(folder, name))));
}

/** Makes the two databases of Temporal with their schema. */
async function prepare(programs, port, password) {
  const sql = (database, ...args) => run(path.join(programs, 'sql'), ['--ep', '127.0.0.1', '-p', String(port), '-u', 'comity_owner', '--pw', password, '--pl', 'postgres12', '--db', database, ...args]);
  for (const [database, schema] of [['temporal', 'temporal'], ['temporal_visibility', 'visibility']]) {
    await sql(database, 'create-database');
    await sql(database, 'setup-schema', '-v', '0.0');
    await sql(database, 'update-schema', '--schema-name', `postgresql/v12/${schema}`);
  }
}

/** The server keeps its ports in columns of two bytes: none above 32767 will do. */
async function lowPort(tries = 50) {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  try {
    await requireFree(port);
    return port;
  } catch (error) {
    if (tries === 0) throw error;
    return lowPort(tries - 1);
  }
}

/** Starts the real server with its store in this PostgreSQL and waits until the namespace can be used. */
export async function startTemporalOnPostgres({ programs, folder, postgresPort, password }) {
  await prepare(programs, postgresPort, password);
  const ports = {};
  for (const name of portNames) ports[name] = await lowPort();
  mkdirSync(path.join(folder, 'config'), { recursive: true });
  const dynamicFile = path.join(folder, 'config', 'dynamic.yaml');
  writeFileSync(dynamicFile, JSON.stringify(dynamicConfig));
  writeFileSync(path.join(folder, 'config', 'bench.yaml'), JSON.stringify(temporalConfig({ postgresPort, password, ports, dynamicFile })));
  const logFile = path.join(folder, 'temporal.log');
  const log = openSync(logFile, 'a');
  const child = spawn(path.join(programs, 'server'), ['--root', folder, '--config', 'config', '--env', 'bench', 'start'], { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const address = `127.0.0.1:${ports.frontend}`;
  try {
    await namespaceReady(child, address);
  } catch (error) {
    await end(child.pid);
    throw Object.assign(error, { log: tailOf(logFile) });
  }
  return { pid: child.pid, address, stop: () => end(child.pid) };
}

async function namespaceReady(child, address) {
  const deadline = Date.now() + 90_000;
  let last;
  while (Date.now() < deadline && child.exitCode === null) {
    let connection;
    try {
      connection = await Connection.connect({ address, connectTimeout: 2_000 });
      await connection.workflowService.registerNamespace({ namespace: 'default', workflowExecutionRetentionPeriod: { seconds: 86_400 } }).catch((error) => {
        if (error.code !== 6) throw error; // ALREADY_EXISTS
      });
      await new Client({ connection }).workflow.getHandle('nothing').describe().catch((error) => {
        if (error.name !== 'WorkflowNotFoundError') throw error;
      });
      return;
    } catch (error) {
      last = error;
      await pause(250);
    } finally {
      await connection?.close();
    }
  }
  throw new Error('The Temporal server on PostgreSQL does not serve: the lines above say why.', { cause: last });
}

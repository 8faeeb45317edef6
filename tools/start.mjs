// npm start: everything Comity needs, from a bare clone to a signed-in page, and back down in order.
import { build } from './launch/build.mjs';
import { announce } from './launch/announce.mjs';
import { prepareDataFolder } from './launch/data-folder.mjs';
import { Failure } from './launch/failure.mjs';
import { install } from './launch/install.mjs';
import { takeLock } from './launch/lock.mjs';
import { requireNode } from './launch/node-version.mjs';
import { dataPaths } from './launch/paths.mjs';
import { requireFree } from './launch/ports.mjs';
import { setUp, startProgram } from './launch/program-up.mjs';
import { createProgress } from './launch/progress.mjs';
import { abandonSteps } from './launch/run.mjs';
import { bringUpServers, checkDatabase, findServers } from './launch/servers-up.mjs';
import { readSettings } from './launch/settings.mjs';
import { StopRequest } from './launch/stop-request.mjs';
import { Supervisor } from './launch/supervisor.mjs';

const progress = createProgress();
const stop = new StopRequest();
stop.asked.catch(abandonSteps);
let supervisor;
let releaseLock;

async function run() {
  requireNode();
  const settings = readSettings();
  const paths = dataPaths(settings.dataDir);
  prepareDataFolder(paths);
  releaseLock = takeLock(paths.lock, paths.dataDir);
  supervisor = new Supervisor(paths);
  stop.onForce(() => { supervisor.force(); releaseLock(); });
  const left = await supervisor.endLeftovers();
  if (left.length) progress.say(`  Ended what an earlier start had left running: ${left.join(', ')}`);
  await requireFree(settings.port);

  const checkpoint = () => stop.check();
  const temporalCli = await findServers({ settings, paths, progress });
  checkpoint();
  await install(progress);
  checkpoint();
  await checkDatabase({ settings, progress });
  await build(progress);
  checkpoint();
  const servers = await bringUpServers({ settings, paths, supervisor, progress, checkpoint, temporalCli });
  const { appDatabaseUrl } = await progress.step('Preparing the database', 'a few seconds', () => setUp({ settings, servers, supervisor }));
  checkpoint();
  await progress.step('Starting the API and the worker', '3 seconds', () =>
    Promise.race([startProgram({ settings, servers, supervisor, appDatabaseUrl }), stop.asked]));
  announce({ settings, paths, servers, progress });
  await Promise.race([supervisor.death, stop.asked]);
}

let code = 0;
try {
  await run();
} catch (error) {
  if (!stop.isAsked) {
    code = 1;
    if (error.log) process.stderr.write(`\n${error.log}\n`);
    process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
  }
}
if (stop.isAsked) progress.say('\nStopping Comity');
await supervisor?.stop((text) => progress.say(text));
releaseLock?.();
if (stop.isAsked) progress.say('Stopped. Requests, clocks and documents are kept.');
process.exit(code);

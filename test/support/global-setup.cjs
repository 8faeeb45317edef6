// Starts the servers of a test run once, before any spec. COMITY_TEST_SERVERS=none leaves them out (for specs of
// pure code); addresses that are already exported are used as they are.
const { spawn } = require('node:child_process');
const path = require('node:path');
const readline = require('node:readline');

const TO_ENV = {
  databaseUrl: 'COMITY_TEST_DATABASE_URL',
  temporalAddress: 'COMITY_TEST_TEMPORAL_ADDRESS',
  chromium: 'COMITY_TEST_CHROMIUM',
  temporalCli: 'COMITY_TEST_TEMPORAL_CLI',
};

module.exports = async () => {
  if (process.env.COMITY_TEST_SERVERS === 'none') return;
  if (Object.values(TO_ENV).every((name) => process.env[name])) return;
  const script = path.join(__dirname, '..', '..', 'tools', 'test-servers.mjs');
  const servers = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const line = await new Promise((resolve, reject) => {
    readline.createInterface({ input: servers.stdout }).once('line', resolve);
    servers.once('error', reject);
    servers.once('exit', (code) => reject(new Error(`The servers of the test run did not start (exit code ${code}): the lines above say why.`)));
  });
  const found = JSON.parse(line);
  for (const [key, name] of Object.entries(TO_ENV)) process.env[name] = found[key];
  globalThis.comityTestServers = servers;
};

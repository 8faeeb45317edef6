// Another process, as the worker is: steps in requests of its own, one after the other at an even pace, each in the
// transaction of the recorder. Answers 'take' with the milliseconds of every step since it was last asked.
import { Database, Recorder } from '@comity/persistence';
import { AgencyKeys, newId, sha256Hex, systemTime } from '@comity/platform';
import { canonicalJson } from '@comity/domain';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 40;
const { appUrl, keysFolder, agencyId, personId, requests } = JSON.parse(process.argv[2]);
const db = await Database.connect({ url: appUrl, poolSize: 4, applicationName: 'comity-worker' });
const recorder = new Recorder(db, { time: systemTime, keys: new AgencyKeys(keysFolder) });

let taken = [];
let going = true;
process.on('message', (message) => {
  if (message === 'end') going = false;
  else {
    process.send(taken);
    taken = [];
  }
});

/** A limit of the law starts in the request, and ends with the next step: both write clock, ledger, event and row. */
async function step(requestId, round) {
  const clock = round % 2 === 1 ? await runningClock(requestId) : null;
  const { type, ...body } = clock === null
    ? { type: 'StartClocks', limits: ['eev-10-3'], start: new Date().toISOString().slice(0, 10), zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-08-18' }, owedBy: 'us', certainty: 'confirmed' }
    : { type: 'EndClock', clockId: clock, as: 'cancelled', reason: 'No longer needed.' };
  const [commandId, digest] = [newId(), sha256Hex(canonicalJson({ type, ...body }))];
  await db.withAgency(agencyId, (tx) => tx.query(
    'INSERT INTO command (id, agency_id, person_id, key, request_id, type, body, digest, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())',
    [commandId, agencyId, personId, commandId, requestId, type, JSON.stringify(body), digest]));
  const begun = performance.now();
  const result = await recorder.record({ agencyId, requestId, commandId, digest });
  taken.push(performance.now() - begun);
  if (result.outcome !== 'accepted') throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
}

const runningClock = (requestId) => db.withAgency(agencyId, async (tx) => (await tx.query("SELECT id FROM clock WHERE request_id = $1 AND code = 'limit/eev-10-3' AND state = 'running'", [requestId]))[0]?.id ?? null);

process.send('ready');
for (let number = 0; going; number += 1) {
  const due = performance.now() + EVERY_MS;
  await step(requests[number % requests.length], Math.floor(number / requests.length));
  await pause(Math.max(0, due - performance.now()));
}
await db.close();
process.disconnect();

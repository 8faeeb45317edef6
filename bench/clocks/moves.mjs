import { adoptedLaw, clockMoves, Database, decideChange, lawAfter, proposeChange } from '@comity/persistence';
import { newId } from '@comity/platform';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, quantile, round } from '../engine/report.mjs';
import { startInstallation } from './installation.mjs';

const CLOCKS = Number(process.env.COMITY_BENCH_CLOCKS ?? 130_000);
const ROUNDS = 5;
const QUIET_MS = 5_000;
const STATE = 'DE';
const MB = 2 ** 20;
export const GOALS = { seconds: 60, megabytes: 200, p95: 2 };

/** A new holiday among many open clocks: time to find and recompute what it moves, memory, and what other steps notice of it. */
export async function moves() {
  const installation = await startInstallation();
  const db = await Database.connect({ url: installation.appUrl, poolSize: 4, applicationName: 'comity-api' });
  let steps;
  try {
    process.stderr.write(`  ${CLOCKS} open clocks are made\n`);
    const filled = await answer(run('fill.mjs', { ...installation, count: CLOCKS }));
    steps = await startSteps(installation, db);
    return { ...filled, ofTheState: filled.byState[STATE], ...(await measure(installation, db, steps)) };
  } finally {
    if (steps) await steps.end();
    await db.close();
    await installation.stop();
  }
}

/** The working day, some three weeks ahead, on which most clocks of the State end. */
async function busiestDay(db, agencyId) {
  const [row] = await db.withAgency(agencyId, (tx) => tx.query(
    `SELECT (due_exclusive - interval '12 hours')::date::text AS day FROM clock WHERE law_state = $1 AND due_exclusive BETWEEN now() + interval '7 days' AND now() + interval '40 days'
        AND whole_day AND extract(isodow FROM (due_exclusive - interval '12 hours')) < 6 GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`, [STATE]));
  return row.day;
}

async function measure({ own }, db, steps) {
  const content = { kind: 'closing-day', payload: { state: STATE, date: await busiestDay(db, own.id), closed: true, name: 'New holiday' } };
  const preview = () => db.withAgency(own.id, async (tx) => {
    const law = await adoptedLaw(tx);
    return clockMoves.preview(tx, law, await lawAfter(tx, law, content, { id: newId(), personId: own.people.first }), content, new Date().toISOString());
  });
  await preview(); // warm
  const [seconds, rounds] = [[], []];
  const memory = watchMemory();
  for (let number = 0; number < ROUNDS; number += 1) {
    await steps.take();
    await pause(QUIET_MS);
    const quiet = await steps.take();
    const begun = performance.now();
    while (performance.now() - begun < QUIET_MS) {
      const start = performance.now();
      await preview();
      seconds.push((performance.now() - start) / 1000);
    }
    rounds.push({ quiet, meanwhile: await steps.take() });
    process.stderr.write(`  round ${number + 1} of ${ROUNDS}: ${round(median(seconds))} s, p95 ${p95Of(quiet)} | ${p95Of(rounds.at(-1).meanwhile)} ms\n`);
  }
  const growth = memory.end();
  const found = (await preview()).length;
  return { date: content.payload.date, found, seconds: round(median(seconds)), slowestSeconds: round(Math.max(...seconds)), megabytes: round(growth / MB), ...p95s(rounds), adoption: await adoption(db, own, content, steps) };
}

const p95Of = (steps) => round(quantile(steps, 0.95));

/** Compared round by round, since other programs have a machine do now more and now less. */
function p95s(rounds) {
  const ratios = rounds.map(({ quiet, meanwhile }) => quantile(meanwhile, 0.95) / quantile(quiet, 0.95));
  const [quiet, meanwhile] = ['quiet', 'meanwhile'].map((name) => rounds.flatMap((each) => each[name]));
  return {
    p95Without: p95Of(quiet), p95Meanwhile: p95Of(meanwhile), p95Ratio: round(median(ratios)), p95Spread: { lowest: round(Math.min(...ratios)), highest: round(Math.max(...ratios)) },
    steps: [quiet.length, meanwhile.length],
  };
}

/** The same found and written: dates, ledger, notices, in the adopting transaction. */
async function adoption(db, own, content, steps) {
  const [id, now] = [newId(), new Date().toISOString()];
  await db.withAgency(own.id, (tx) => proposeChange(tx, { id, content, reason: 'Measured.', personId: own.people.first, now }));
  await steps.take();
  const memory = watchMemory();
  const begun = performance.now();
  const decided = await db.withAgency(own.id, (tx) => decideChange(tx, { changeId: id, decision: 'adopt', reason: null, personId: own.people.second, now, moves: clockMoves }));
  const seconds = (performance.now() - begun) / 1000;
  if (decided.outcome !== 'decided') throw new Error(JSON.stringify(decided));
  await pause(200);
  return { moved: decided.moved.length, seconds: round(seconds), megabytes: round(memory.end() / MB), longestStepMs: round(Math.max(...(await steps.take()))) };
}

/** Growth of the memory of this process at its highest. */
function watchMemory() {
  const before = process.memoryUsage.rss();
  let highest = before;
  const look = () => { highest = Math.max(highest, process.memoryUsage.rss()); };
  const timer = setInterval(look, 20);
  return { end: () => { clearInterval(timer); look(); return highest - before; } };
}

const run = (script, given) => fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(given)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** What a process says next. @throws when it ends before */
async function answer(child) {
  const ended = new AbortController();
  const gone = once(child, 'exit', { signal: ended.signal }).then(([code]) => { throw new Error(`A process of the measurement ended early (exit code ${code}).`); });
  const said = once(child, 'message', { signal: ended.signal }).then(([message]) => message);
  return Promise.race([said, gone]).finally(() => {
    for (const each of [said, gone]) each.catch(() => undefined);
    ended.abort();
  });
}

async function startSteps({ appUrl, keysFolder, own }, db) {
  const requests = await db.withAgency(own.id, (tx) => tx.query("SELECT r.id FROM request r WHERE NOT EXISTS (SELECT 1 FROM clock c WHERE c.request_id = r.id AND c.limit_id = 'eev-10-3') LIMIT 40"));
  const given = { appUrl, keysFolder, agencyId: own.id, personId: own.people.officer, requests: requests.map(({ id }) => id) };
  const child = run('steps.mjs', given);
  await answer(child);
  return {
    take: () => {
      child.send('take');
      return answer(child);
    },
    end: async () => {
      if (child.exitCode !== null) return;
      child.send('end');
      await once(child, 'exit');
    },
  };
}

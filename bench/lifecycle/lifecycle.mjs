import { Client, Connection } from '@temporalio/client';
import { bareLife, bareLives } from '../bare/lives.mjs';
import { readCpu, since, total } from '../engine/cpu.mjs';
import { startHouse } from '../engine/house.mjs';
import { machine, median, round, writeResult } from '../engine/report.mjs';
import { signIn } from '../engine/person.mjs';
import { documentsCost } from './documents.mjs';
import { life } from './life.mjs';
import { watchRequests } from './watch.mjs';

const rounds = Number(process.env.COMITY_BENCH_ROUNDS ?? 5);
const livesAtOnce = 6;
const livesPerRound = 12;
/** No new round after this: a slow or busy machine gets fewer. */
const longestMs = 140_000;
const GOAL = 0.8;

/** Runs so many lives, so many at once. */
async function block(one, count = livesPerRound) {
  let left = count;
  await Promise.all([...Array(livesAtOnce)].map(async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  }));
}

/** Three contestants in turn, round after round, on the same servers; each is measured in its own turns only. */
export async function lifecycle() {
  const house = await startHouse();
  const bareWorker = house.start('bench/bare/worker.mjs');
  const connection = await Connection.connect({ address: house.temporalAddress });
  const [client, people, watch] = [new Client({ connection }), await signIn(house), await watchRequests(house.ownerUrl)];
  const shared = { database: house.pids.database, temporal: house.pids.temporal };
  const contestants = [
    { name: 'Comity over HTTP', one: () => life(people, watch), pids: house.pids },
    { name: 'bare: the same Updates (both lanes, 14)', one: () => bareLife(client, bareLives.bothLanes), pids: { ...shared, worker: bareWorker.pid } },
    { name: 'bare: eight Updates in one workflow', one: () => bareLife(client, bareLives.eight), pids: { ...shared, worker: bareWorker.pid } },
  ].map((each) => ({ ...each, turns: [] }));
  try {
    for (const { one } of contestants) await block(one, livesAtOnce); // warm
    const begun = performance.now();
    for (let number = 0; number < rounds && performance.now() - begun < longestMs; number += 1) {
      for (const each of contestants) each.turns.push(await turn(each));
      process.stderr.write(`  round ${number + 1} of ${rounds}: ${contestants.map(({ turns }) => round(turns.at(-1).perSecond)).join(' | ')} lives a second\n`);
    }
    return report(contestants, house.engine, await documentsCost());
  } finally {
    await watch.close();
    await connection.close();
    await house.stop();
  }
}

async function turn({ one, pids }) {
  const [cpu, begun] = [readCpu(pids), performance.now()];
  await block(one);
  const seconds = (performance.now() - begun) / 1000;
  const spent = since(cpu, readCpu(pids));
  return { perSecond: livesPerRound / seconds, cpuMs: total(spent) / livesPerRound, cpu: Object.fromEntries(Object.entries(spent).map(([name, ms]) => [name, ms / livesPerRound])) };
}

function summary({ name, turns }) {
  const names = Object.keys(turns[0].cpu);
  return {
    name, perSecond: round(median(turns.map(({ perSecond }) => perSecond))), cpuMs: round(median(turns.map(({ cpuMs }) => cpuMs))),
    cpuMsOf: Object.fromEntries(names.map((part) => [part, round(median(turns.map(({ cpu }) => cpu[part])))])),
  };
}

function report(contestants, engine, documentsCpuMs) {
  const [subject, ...peers] = contestants.map(summary);
  const ratios = contestants[0].turns.map(({ perSecond }, number) => perSecond / contestants[1].turns[number].perSecond);
  console.log(`\nLife of a request: start, 8 transitions, 3 clocks set and 2 stopped on each side, 2 documents (${engine})\n`);
  console.table(Object.fromEntries([subject, ...peers].map(({ name, perSecond, cpuMs, cpuMsOf }) => [name, { 'lives a second': perSecond, 'CPU ms a life': cpuMs, ...cpuMsOf }])));
  const ratio = round(median(ratios));
  // What the same lives would reach without the paper, by its share of the CPU time.
  const ratioWithoutDocuments = round(ratio / (1 - documentsCpuMs / subject.cpuMs));
  console.log(`Ratio to the same Updates: ${ratio} (goal ${GOAL}); without documents: ${ratioWithoutDocuments}; to eight Updates: ${round(subject.perSecond / peers[1].perSecond)}. Documents: ${round(documentsCpuMs)} CPU ms of the ${subject.cpuMs}.`);
  writeResult({
    name: 'lifecycle', unit: 'completed lives per second', subject: { ...subject, documentsCpuMs: round(documentsCpuMs) }, peers, ratio, ratioWithoutDocuments,
    ratioToEightUpdates: round(subject.perSecond / peers[1].perSecond), ratioOfCpu: round(peers[0].cpuMs / subject.cpuMs), goal: GOAL,
    spread: { lowest: round(Math.min(...ratios)), highest: round(Math.max(...ratios)), rounds: ratios.length }, engine, machine: machine(), at: new Date().toISOString(),
  });
}

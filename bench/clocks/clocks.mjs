import { machine, writeResult } from '../engine/report.mjs';
import { GOALS, moves } from './moves.mjs';
import { GOAL, speed } from './speed.mjs';

/** How fast the clock answers, and what a new holiday costs among many open clocks; that first, while the memory is untouched. */
export async function clocks() {
  const holiday = await moves();
  const counted = speed();
  console.log(`\n${counted.questions} questions about ${counted.limits} limits, one core, in turns\n`);
  console.table({
    'the clock, with its working': { 'a second': counted.perSecond, ratio: counted.ratio, goal: GOAL },
    'the same, said in words': { 'a second': counted.perSecondInWords, ratio: counted.ratioInWords, goal: '' },
    'the additions it contains': { 'a second': counted.plainPerSecond, ratio: 1, goal: '' },
  });
  console.log(`\nA new holiday in one State (${holiday.date}) among ${holiday.clocks} open clocks, ${holiday.ofTheState} of them of that State\n`);
  console.table({
    'to find and recompute, seconds': { measured: holiday.seconds, goal: `< ${GOALS.seconds}` },
    'growth of memory, MB': { measured: holiday.megabytes, goal: `< ${GOALS.megabytes}` },
    'p95 of other steps, ms': { measured: `${holiday.p95Without} without, ${holiday.p95Meanwhile} meanwhile`, goal: '' },
    'p95, meanwhile to without': { measured: holiday.p95Ratio, goal: `<= ${GOALS.p95}` },
    'clocks that move': { measured: holiday.found, goal: '' },
    'adoption, seconds': { measured: holiday.adoption.seconds, goal: '' },
    'longest wait of a step then, ms': { measured: holiday.adoption.longestStepMs, goal: '' },
  });
  const { ratio, spread, ...rest } = counted;
  writeResult({
    name: 'clocks', unit: 'computations per second on one core', subject: { name: 'the clock, with its working', ...rest }, peers: [{ name: 'the additions it contains, temporal-polyfill', perSecond: counted.plainPerSecond }],
    ratio, goal: GOAL, spread, holiday: { ...holiday, goals: GOALS }, engine: 'PostgreSQL, durable', machine: machine(), at: new Date().toISOString(),
  });
}

import { askClock, explain } from '@comity/domain';
import { median, round } from '../engine/report.mjs';
import { add, additionsOf } from './additions.mjs';
import { questions } from './questions.mjs';

const COUNT = 4_000;
const ROUNDS = 15;
const NOW = '2045-01-01T00:00:00Z';
export const GOAL = 0.25;

/** Computations a second on one core, with their working, against the plain additions that they contain; in turns. */
export function speed() {
  const asked = [...questions(COUNT)].map(({ question, law }) => ({ question, law, said: askClock(question, law, NOW) }));
  const running = asked.filter(({ said }) => said.answer?.outcome === 'running');
  if (running.length < 1_000) throw new Error(`Only ${running.length} of ${COUNT} questions have an end.`);
  const plain = running.map(({ question, said }) => additionsOf({ question, answer: said.answer }));
  const contestants = {
    clock: () => { let steps = 0; for (const { question, law } of running) steps += askClock(question, law, NOW).answer.steps.length; return steps; },
    told: () => { let length = 0; for (const { question, law } of running) for (const step of askClock(question, law, NOW).answer.steps) length += explain(step).length; return length; },
    additions: () => { let end = 0; for (const each of plain) end += add(each); return end; },
  };
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const run of Object.values(contestants)) run(); // warm
  for (let number = 0; number < ROUNDS; number += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const begun = performance.now();
      run();
      times[name].push((performance.now() - begun) / 1000);
    }
  }
  const rate = (name) => round(running.length / median(times[name]));
  const ratiosOf = (name) => times[name].map((seconds, number) => times.additions[number] / seconds);
  const ratios = ratiosOf('clock');
  const contained = plain.reduce((sum, { counted, ends }) => sum + (counted.length + 1) * ends, 0);
  return {
    questions: running.length, limits: new Set(running.map(({ said }) => said.answer.limit)).size, steps: round(running.reduce((sum, { said }) => sum + said.answer.steps.length, 0) / running.length),
    additionsEach: round(contained / running.length), perSecond: rate('clock'), perSecondInWords: rate('told'), plainPerSecond: rate('additions'), ratio: round(median(ratios)), ratioInWords: round(median(ratiosOf('told'))),
    spread: { lowest: round(Math.min(...ratios)), highest: round(Math.max(...ratios)), rounds: ratios.length },
  };
}

import { condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

const { nothing } = proxyActivities({ startToCloseTimeout: '10s', retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' } });
const step = defineUpdate('step');
const DAY_MS = 86_400_000;

/**
 * The least that a request could be: an Update runs an empty activity, one after the other; three of the steps set a
 * timer, two cancel the one that runs, the last ends the run.
 * @param {{ steps: number, setAt: number[], cancelAt: number[] }} plan numbers of steps, from 1
 */
export async function bare({ steps, setAt, cancelAt }) {
  let [done, tail, cancelled] = [0, Promise.resolve(), 0];
  const timers = [];
  setHandler(step, async () => {
    const turn = tail.then(() => nothing());
    tail = turn.then(() => undefined, () => undefined);
    await turn;
    done += 1;
    if (cancelAt.includes(done)) cancelled += 1;
    if (setAt.includes(done)) {
      const number = timers.length;
      timers.push(condition(() => cancelled > number || done >= steps, DAY_MS));
    }
    return { version: done };
  });
  await condition(() => done >= steps);
  await Promise.all(timers);
}

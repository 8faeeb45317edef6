/** The check of a file was given up: it would have kept everybody else waiting. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Asked between two steps of a check. @throws OutOfTime */
export type InTime = () => void;

/** @param patience milliseconds from now; without, there is all the time in the world */
export function timeLimit(patience: number | undefined): InTime {
  if (patience === undefined) return () => undefined;
  const until = performance.now() + patience;
  return () => {
    if (performance.now() > until) throw new OutOfTime();
  };
}

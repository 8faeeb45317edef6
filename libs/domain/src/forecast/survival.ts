/** How long one request took, or has taken so far. */
export interface Observation {
  /** Elapsed time in days, fractions included; never negative. */
  readonly days: number;
  /** Whether it ended with an answer. False: still open, or taken back, so the answer would have come later than this. */
  readonly finished: boolean;
}

/** A moment at which requests were answered. */
export interface CurveStep {
  /** Elapsed days since the start. */
  readonly days: number;
  /** Requests that were still without an answer just before. */
  readonly atRisk: number;
  readonly answered: number;
  /** Share of requests that take longer than this. */
  readonly survival: number;
}

/** Survival curve of a set of requests: which share of them is still without an answer after a time. */
export interface Curve {
  readonly steps: readonly CurveStep[];
  /** The longest time watched, answered or not; the curve says nothing about later. 0 for an empty set. */
  readonly watchedDays: number;
  readonly finished: number;
  readonly open: number;
}

/**
 * Product-limit estimate (Kaplan and Meier, Journal of the American Statistical Association 53, 1958, 457-481): requests
 * without an answer count for as long as they have been watched. Where an answer and an end of watching fall on the same
 * moment, the answer comes first, as in the paper.
 * @throws RangeError for a time that is negative or no number
 */
export function survivalCurve(observations: readonly Observation[]): Curve {
  const odd = observations.find(({ days }) => !(days >= 0 && days < Infinity));
  if (odd) throw new RangeError(`A time of ${odd.days} days cannot be counted.`);
  const sorted = [...observations].sort((a, b) => a.days - b.days || Number(b.finished) - Number(a.finished));
  const steps: CurveStep[] = [];
  let survival = 1;
  for (let i = 0; i < sorted.length;) {
    const { days } = sorted[i]!;
    const atRisk = sorted.length - i;
    let answered = 0;
    for (; i < sorted.length && sorted[i]!.days === days; i += 1) answered += Number(sorted[i]!.finished);
    if (answered === 0) continue;
    survival *= (atRisk - answered) / atRisk;
    steps.push({ days, atRisk, answered, survival });
  }
  const finished = observations.filter((one) => one.finished).length;
  return { steps, watchedDays: sorted.at(-1)?.days ?? 0, finished, open: observations.length - finished };
}

/** Share of requests that take longer than this many days. */
export const survivalAt = (curve: Curve, days: number): number => curve.steps.findLast((step) => step.days <= days)?.survival ?? 1;

/** Products of fractions miss the exact share by some units of the last place; no real difference is this small. */
const CLOSE = 1e-9;

/**
 * The time within which this share of requests is answered: of all, or of those that took longer than `after` days.
 * Counted from the start, in days with fractions.
 * @param share between 0 and 1, neither of them
 * @returns null where the curve does not come down that far
 */
export function timeWithin(curve: Curve, share: number, after?: number): number | null {
  const most = (1 - share) * (after === undefined ? 1 : survivalAt(curve, after)) + CLOSE;
  return curve.steps.find((step) => (after === undefined || step.days > after) && step.survival <= most)?.days ?? null;
}

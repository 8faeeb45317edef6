import { survivalCurve, timeWithin, type Curve, type Observation } from './survival';

/** Fewer finished requests than this say nothing that a person should plan by. */
export const ENOUGH_FINISHED = 20;
/** Fewer that took longer than one has waited already say nothing about the rest of its wait. */
export const ENOUGH_LATER = 5;

/** Two ranges, never one date. Days are elapsed whole days, rounded up; null: not reached within `watchedDays`. */
export interface Ranges {
  readonly halfWithinDays: number | null;
  readonly eightInTenWithinDays: number | null;
  /** Longest time that has been watched, in whole days, rounded down. */
  readonly watchedDays: number;
}

/** What requests of a kind took in the past. */
export type Past =
  | { readonly enough: false; readonly finished: number; readonly open: number }
  | ({ readonly enough: true; readonly finished: number; readonly open: number } & Ranges);

/** How long an open request may still take, counted from now. `finishedLater`: finished requests that took longer than it has waited. */
export type Remaining =
  | { readonly enough: false; readonly waitedDays: number; readonly finishedLater: number }
  | ({ readonly enough: true; readonly waitedDays: number; readonly finishedLater: number } & Ranges);

/** Differences of fractions miss a whole number by some units of the last place; a day is no longer for that. */
const CLOSE = 1e-9;

/** Elapsed whole days, rounded up: what is answered within the hour is answered within 1 day. */
export const wholeDays = (days: number): number => Math.max(1, Math.ceil(days - CLOSE));

/** What the past says; with fewer than 20 finished requests nothing but their number. */
export function forecast(observations: readonly Observation[]): Past {
  const curve = survivalCurve(observations);
  const { finished, open } = curve;
  return finished < ENOUGH_FINISHED ? { enough: false, finished, open } : { enough: true, finished, open, ...ranges(curve) };
}

/** The same for a request that has waited `waited` days without an answer: only those that took longer are like it. */
export function remaining(observations: readonly Observation[], waited: number): Remaining {
  const curve = survivalCurve(observations);
  const finishedLater = observations.filter(({ days, finished }) => finished && days > waited).length;
  const known = { waitedDays: wholeDays(waited), finishedLater };
  const enough = curve.finished >= ENOUGH_FINISHED && finishedLater >= ENOUGH_LATER;
  return enough ? { enough, ...known, ...ranges(curve, waited) } : { enough: false, ...known };
}

function ranges(curve: Curve, after?: number): Ranges {
  const waited = after ?? 0;
  const within = (share: number): number | null => {
    const days = timeWithin(curve, share, after);
    return days === null ? null : wholeDays(days - waited);
  };
  return { halfWithinDays: within(0.5), eightInTenWithinDays: within(0.8), watchedDays: Math.max(0, Math.floor(curve.watchedDays - waited + CLOSE)) };
}

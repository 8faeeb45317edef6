import type { Past, Ranges, Remaining } from './forecast';

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** One sentence for the past: "Half within 41 days, 8 in 10 within 96 days; 57 cases". */
export function pastSentence(past: Past): string {
  return past.enough ? `${rangeWords(past)}; ${cases(past.finished)}` : `Too few finished requests to say (${past.finished})`;
}

/** One sentence for an open request, counted from now. */
export function remainingSentence(remaining: Remaining): string {
  if (!remaining.enough) return `Too few requests that took longer than ${days(remaining.waitedDays)} to say (${remaining.finishedLater})`;
  return `From now on: ${rangeWords(remaining).toLowerCase()}; ${cases(remaining.finishedLater)} that took longer than this one has waited`;
}

function rangeWords({ halfWithinDays, eightInTenWithinDays, watchedDays }: Ranges): string {
  const within = (share: string, reached: number | null): string => (reached === null ? `${share} not within ${days(watchedDays)}` : `${share} within ${days(reached)}`);
  return `${within('Half', halfWithinDays)}, ${within('8 in 10', eightInTenWithinDays)}`;
}

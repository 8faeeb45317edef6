import type { Remaining } from './forecast';
import { endsWithAnswer, outlook } from './outlook';

const rest = (halfWithinDays: number | null, eightInTenWithinDays: number | null, watchedDays = 40): Remaining => ({ enough: true, waitedDays: 3, finishedLater: 30, halfWithinDays, eightInTenWithinDays, watchedDays });

describe('a forecast against a limit', () => {
  it.each([
    [rest(5, 8), 8, 'likely-in-time'],
    [rest(5, 8), 7.9, 'may-be-late'],
    [rest(5, 8), 5, 'may-be-late'],
    [rest(5, 8), 4.9, 'likely-late'],
    [rest(5, 8), -2, 'likely-late'],
    [rest(5, null), 30, 'may-be-late'],
    [rest(null, null), 40, 'likely-late'],
    // Half have not been answered within 40 days; of what happens later nothing is known.
    [rest(null, null), 41, null],
    [{ enough: false, waitedDays: 3, finishedLater: 2 } as const, 90, null],
  ])('%j with %d days left: %s', (remaining, daysLeft, expected) => {
    expect(outlook(remaining, daysLeft)).toBe(expected);
  });

  it('concerns the limits that the answer alone meets', () => {
    for (const side of ['outgoing', 'incoming'] as const) {
      expect(['answer-wanted', 'receipt-target', 'information-answer', 'preservation-minimum', 'limit/bud-29-min'].map((code) => endsWithAnswer(side, code))).toEqual([true, false, false, false, false]);
    }
  });
});

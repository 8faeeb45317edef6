import { forecast, remaining, wholeDays } from './forecast';
import { pastSentence, remainingSentence } from './sentences';
import type { Observation } from './survival';

const answered = (...days: number[]): Observation[] => days.map((one) => ({ days: one, finished: true }));
const waiting = (...days: number[]): Observation[] => days.map((one) => ({ days: one, finished: false }));
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

describe('what the past says', () => {
  it('20 requests answered on day 1 to 20: half within 10 days, 8 in 10 within 16', () => {
    const past = forecast(answered(...upTo(20)));
    expect(past).toEqual({ enough: true, finished: 20, open: 0, halfWithinDays: 10, eightInTenWithinDays: 16, watchedDays: 20 });
    expect(pastSentence(past)).toBe('Half within 10 days, 8 in 10 within 16 days; 20 cases');
  });

  it('19 are too few, however many are open', () => {
    const past = forecast([...answered(...upTo(19)), ...waiting(...upTo(40))]);
    expect(past).toEqual({ enough: false, finished: 19, open: 40 });
    expect(pastSentence(past)).toBe('Too few finished requests to say (19)');
  });

  it('open requests count for as long as they have waited', () => {
    // 20 answered on day 1 to 20 and 20 waiting at 30 days: after day k, (40 - k)/40; half exactly at day 20, 8 in 10 never.
    const past = forecast([...answered(...upTo(20)), ...waiting(...upTo(20).map(() => 30))]);
    expect(past).toEqual({ enough: true, finished: 20, open: 20, halfWithinDays: 20, eightInTenWithinDays: null, watchedDays: 30 });
    expect(pastSentence(past)).toBe('Half within 20 days, 8 in 10 not within 30 days; 20 cases');
  });

  it('counts elapsed days rounded up', () => {
    expect([0, 0.01, 1, 1.0001, 12.3 - 2.3].map(wholeDays)).toEqual([1, 1, 1, 2, 10]);
  });
});

describe('what one open request may still take', () => {
  const history = answered(...upTo(20));

  it('after 10 days only the ten that took longer are like it: half in 5 more days, 8 in 10 in 8 more', () => {
    const rest = remaining([...history, ...waiting(10)], 10);
    expect(rest).toEqual({ enough: true, waitedDays: 10, finishedLater: 10, halfWithinDays: 5, eightInTenWithinDays: 8, watchedDays: 10 });
    expect(remainingSentence(rest)).toBe('From now on: half within 5 days, 8 in 10 within 8 days; 10 cases that took longer than this one has waited');
  });

  it('is not changed by the request itself', () => {
    expect(remaining([...history, ...waiting(7.5)], 7.5)).toEqual(remaining(history, 7.5));
  });

  it('fewer than 5 that took longer are too few, and so are fewer than 20 in all', () => {
    expect(remaining(history, 16)).toEqual({ enough: false, waitedDays: 16, finishedLater: 4 });
    expect(remaining(history, 90)).toEqual({ enough: false, waitedDays: 90, finishedLater: 0 });
    expect(remaining(answered(...upTo(19)), 2)).toEqual({ enough: false, waitedDays: 2, finishedLater: 17 });
    expect(remainingSentence(remaining(history, 16))).toBe('Too few requests that took longer than 16 days to say (4)');
  });
});

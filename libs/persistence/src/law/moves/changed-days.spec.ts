import type { Calendar } from '@comity/domain';
import { changedDays } from './changed-days';

const calendar = (closed: readonly string[], weekend: readonly number[] = [6, 7]): Calendar => ({
  state: 'DE', region: null, version: 'v', weekend, years: { from: 2015, to: 2040 }, closedFor: (date) => (closed.includes(date) ? 'Holiday' : null),
});
const [from, to] = [new Date('2026-12-01T22:00:00Z'), new Date('2026-12-12T10:00:00Z')];
const days = (before: Calendar | null, after: Calendar | null): readonly string[] => changedDays(before, after, from, to);

describe('the days on which two calendars differ', () => {
  it('are those that one closes and the other does not', () => {
    expect(days(calendar(['2026-12-03', '2026-12-08']), calendar(['2026-12-03', '2026-12-09']))).toEqual(['2026-12-08', '2026-12-09']);
  });
  it('hold the first and the last day, and no more', () => {
    expect(days(calendar([]), calendar(['2026-11-30', '2026-12-01', '2026-12-12', '2026-12-13']))).toEqual(['2026-12-01', '2026-12-12']);
  });
  it('are also a closing day at a weekend: some States work then', () => {
    expect(days(calendar([]), calendar(['2026-12-05']))).toEqual(['2026-12-05']);
  });
  it('follow the working week', () => {
    expect(days(calendar([]), calendar([], [5, 6]))).toEqual(['2026-12-04', '2026-12-06', '2026-12-11']);
  });
  it('are closing days alone where there was no calendar before: the engine counted Saturday and Sunday', () => {
    expect([days(null, calendar(['2026-12-08'])), days(null, null)]).toEqual([['2026-12-08'], []]);
  });
});

import { zonedProblem } from './zoned-problem';

describe('what keeps date, time and zone from being one value', () => {
  it.each([
    ['a date alone', { date: '2026-10-25', time: '', zone: '' }, true, undefined],
    ['a date and a zone', { date: '2026-10-25', time: '', zone: 'UTC' }, true, undefined],
    ['a time without the zone it needs', { date: '2026-10-25', time: '14:30', zone: '' }, true, 'Give the time zone'],
    ['a time without a zone, where another field gives it', { date: '2026-10-25', time: '14:30', zone: '' }, false, undefined],
    ['a time without a date', { date: '', time: '14:30', zone: 'UTC' }, true, 'Give the date'],
    ['a time of 12 hours', { date: '2026-10-25', time: '2:30 PM', zone: 'UTC' }, true, 'Give the time in 24 hours'],
    ['half a zone', { date: '2026-10-25', time: '14:30', zone: 'Euro' }, true, 'This time zone is not known'],
    ['a whole one', { date: '2026-10-25', time: '14:30:05', zone: 'Europe/Brussels' }, true, undefined],
    ['an offset', { date: '2026-10-25', time: '14:30', zone: '+04:00' }, true, undefined],
  ])('%s', (_name, parts, zoneNeeded, problem) => {
    const said = zonedProblem(parts, zoneNeeded);
    expect(problem === undefined ? said : said?.startsWith(problem)).toBe(problem === undefined ? undefined : true);
  });
});

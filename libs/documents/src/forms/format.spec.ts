import { countryName, day, moment, shortMoment } from './format';

describe('dates and codes in words', () => {
  it.each([
    ['2026-11-02', '2 November 2026'],
    ['2026-11', 'November 2026'],
    ['2026', '2026'],
    ['soon', 'soon'],
    ['2026-13-02', '2026-13-02'],
  ])('%s reads %s', (given, said) => expect(day(given)).toBe(said));

  it.each([
    ['2026-10-03T06:12:41Z', '3 October 2026, 06:12:41, UTC', '2026-10-03 06:12:41Z'],
    ['2026-10-03T06:12+03:00', '3 October 2026, 06:12, UTC+03:00', '2026-10-03 06:12+03:00'],
    ['2026-10-03T06:12:41[Asia/Tbilisi]', '3 October 2026, 06:12:41, Asia/Tbilisi', '2026-10-03 06:12:41 Asia/Tbilisi'],
    ['2026-10-03', '3 October 2026', '2026-10-03'],
    ['then', 'then', 'then'],
  ])('%s reads %s', (given, said, short) => {
    expect(moment(given)).toBe(said);
    expect(shortMoment(given)).toBe(short);
  });

  it('prints a code that names no State as it stands', () => {
    expect(countryName('GE', 'en')).toBe('Georgia');
    expect(countryName('not a code', 'en')).toBe('not a code');
  });
});

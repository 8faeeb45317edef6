import { readCalendarPack } from '@comity/packs';
import { calendarFromLibrary, daysCovered, installedLibrary } from '.';

describe('the days that a holiday closes', () => {
  it.each([
    ['a whole day', '2026-03-17T00:00:00Z', '2026-03-18T00:00:00Z', ['2026-03-17']],
    ['from the evening before', '2026-04-01T18:00:00Z', '2026-04-02T18:00:00Z', ['2026-04-02']],
    ['from noon on', '2026-03-08T12:00:00Z', '2026-03-09T00:00:00Z', []],
    ['until noon', '2026-03-08T00:00:00Z', '2026-03-08T12:00:00Z', []],
    ['until the afternoon', '2026-03-08T00:00:00Z', '2026-03-08T13:00:00Z', ['2026-03-08']],
    ['three days over New Year', '2026-12-31T00:00:00Z', '2027-01-03T00:00:00Z', ['2026-12-31', '2027-01-01', '2027-01-02']],
    ['four days from the evening', '2026-05-26T18:00:00Z', '2026-05-30T18:00:00Z', ['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']],
  ])('%s', (_, start, end, days) => {
    expect(daysCovered('UTC', new Date(start), new Date(end))).toEqual(days);
  });

  it('are local', () => {
    // 24 hours in Dublin in summer; in Auckland most of the next day.
    expect(daysCovered('Europe/Dublin', new Date('2026-06-30T23:00:00Z'), new Date('2026-07-01T23:00:00Z'))).toEqual(['2026-07-01']);
    expect(daysCovered('Pacific/Auckland', new Date('2026-06-30T12:00:00Z'), new Date('2026-07-01T12:00:00Z'))).toEqual(['2026-07-01']);
    // The day on which the clock is put forward has 23 hours.
    expect(daysCovered('Europe/Madrid', new Date('2026-03-28T23:00:00Z'), new Date('2026-03-29T22:00:00Z'))).toEqual(['2026-03-29']);
  });
});

describe('a calendar from the library', () => {
  const library = installedLibrary()!;

  it.each(['IE', 'IL', 'SG'])('of %s is what the pack holds', (state) => {
    expect(library.version).toBe('3.37.0');
    const file = readCalendarPack(state)!;
    expect(calendarFromLibrary(state, { ...library, years: { from: 2015, to: 2040 }, name: file.name })).toEqual(file);
  });

  it('is none where the library has no days', () => {
    expect(calendarFromLibrary('MM', { ...library, years: { from: 2025, to: 2027 }, name: 'Myanmar' })).toBeNull();
  });
});

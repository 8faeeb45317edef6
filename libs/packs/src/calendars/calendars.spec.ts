import { calendarStates, closingDaysOf, knowsState, readCalendarPack, stateCodes, stateNamed } from '@comity/packs';
import { readRegionYear, readYear } from './day-lines';

const isDate = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

describe('every calendar', () => {
  it.each(calendarStates())('%s can be read', (state) => {
    const file = readCalendarPack(state)!;
    expect(file.state).toBe(state);
    expect(knowsState(state)).toBe(true);
    expect(file.weekend.every((day) => day >= 1 && day <= 7)).toBe(true);
    expect(Object.keys(file.days)).toEqual(Array.from({ length: file.years.to - file.years.from + 1 }, (_, index) => String(file.years.from + index)));
    for (const region of [null, ...Object.keys(file.regions ?? {})]) {
      if (region) expect(region).toMatch(new RegExp(`^${state}-[A-Z0-9]{1,3}$`));
      const dates = closingDaysOf(file, region).map(({ date }) => date);
      expect(dates.every(isDate)).toBe(true);
      expect([...new Set(dates)].sort()).toEqual(dates);
    }
  });

  it('no member of the Union is without one, and each has closed on the first of January', () => {
    for (const state of ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']) {
      const file = readCalendarPack(state)!;
      expect([state, file.years, file.weekend, file.weekendVerified]).toEqual([state, { from: 2015, to: 2040 }, [6, 7], true]);
      expect([state, closingDaysOf(file).some(({ date }) => date === '2027-01-01')]).toEqual([state, true]);
    }
  });
});

describe('a line', () => {
  it('is read to days', () => {
    expect(readYear('2026', '01-01=0 03-20~=1', ['New Year', 'Feast'])).toEqual([
      { date: '2026-01-01', name: 'New Year', estimate: false }, { date: '2026-03-20', name: 'Feast', estimate: true },
    ]);
    expect(readRegionYear('2026', '-04-06 +05-25=0', ['Day']).removed).toEqual(['2026-04-06']);
  });

  it('that is spoilt is refused', () => {
    expect(() => readYear('2026', '1-1=0', ['Day'])).toThrow('2026: “1-1=0” is not an entry of a calendar, as “01-01=0” is.');
    expect(() => readYear('2026', '01-01=4', ['Day'])).toThrow(RangeError);
    expect(() => readRegionYear('2026', '01-06=0', ['Day'])).toThrow(RangeError);
  });
});

describe('States', () => {
  it('are those of ISO 3166-1, and Kosovo', () => {
    expect(stateCodes()).toHaveLength(250);
    expect(stateNamed('XK')).toEqual({ name: 'Kosovo', zones: ['Europe/Belgrade'], userAssigned: true });
    expect(stateNamed('US')?.zones[0]).toBe('America/New_York');
    expect(stateNamed('toString')).toBeNull();
  });

  it('have zones that exist', () => {
    for (const zone of stateCodes().flatMap((code) => stateNamed(code)!.zones)) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});

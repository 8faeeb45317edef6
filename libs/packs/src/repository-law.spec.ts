import { calendarPack, digestOfCalendars, packVersion, repositoryLaw } from '@comity/packs';

const law = repositoryLaw();

describe('closing days of a State', () => {
  it.each([
    ['IE', '2026-03-17', 'St. Patrick’s Day'],
    ['IE', '2026-04-03', null], // Good Friday closes banks, not offices
    ['IE', '2026-04-06', 'Easter Monday'],
    ['IE', '2026-10-26', 'Last Monday in October'],
    ['DE', '2026-10-03', 'National Holiday'],
    ['DE', '2026-04-03', 'Good Friday'],
    ['DE', '2026-01-06', null], // Epiphany closes three of its States, not the whole
    ['FR', '2026-07-14', 'Bastille Day'],
    ['FR', '2026-04-03', null],
    ['NL', '2026-04-27', 'King\'s Day'],
    ['NL', '2025-04-26', 'King\'s Day'], // the 27th was a Sunday
    ['BE', '2026-07-21', 'National Holiday'],
    ['GB', '2026-12-25', 'Christmas Day'],
    ['GB', '2022-09-19', 'Queen Elizabeth\'s Funeral Day'],
    ['GB', '2026-08-31', null], // a different Monday of August in Scotland
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-07-03', 'Independence Day (substitute day)'],
    ['SE', '2026-06-20', 'Midsummer Day'],
    ['GR', '2026-04-13', 'Easter Monday'], // a week after the western one
    ['JP', '2026-05-05', 'Children\'s Day'],
    ['IS', '2026-12-24', null], // from 13:00 on only
    ['CN', '2026-03-08', null], // from noon on only
  ])('%s %s: %s', (state, date, name) => {
    expect(law.calendar(state)?.closedFor(date)).toBe(name);
  });

  it('has Easter Monday of leap years right', () => {
    for (const [year, date] of [[2016, '03-28'], [2020, '04-13'], [2024, '04-01'], [2028, '04-17'], [2032, '03-29'], [2036, '04-14'], [2040, '04-02']]) {
      expect([year, law.calendar('AT')?.closedFor(`${year}-${date}`)]).toEqual([year, 'Easter Monday']);
    }
    expect(law.calendar('AT')?.closedFor('2024-02-29')).toBeNull();
  });

  it('closes for Passover the day and not the evening before', () => {
    expect(law.calendar('IL')?.closedFor('2026-04-01')).toBeNull();
    expect(law.calendar('IL')?.closedFor('2026-04-02')).toBe('Passover (Pesach)');
    expect(law.calendar('IL')?.closedFor('2026-04-03')).toBeNull();
    expect(law.calendar('IL')?.isEstimate?.('2026-04-02')).toBe(false);
  });

  it('closes for a feast of four days every one of them, and says that the dates are estimates', () => {
    const calendar = law.calendar('TR')!;
    const days = ['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30', '2026-05-31'];
    expect(days.map((date) => calendar.closedFor(date) !== null)).toEqual([false, true, true, true, true, false]);
    expect(calendar.isEstimate?.('2026-05-28')).toBe(true);
    expect(calendar.isEstimate?.('2026-10-29')).toBe(false);
  });
});

describe('regions', () => {
  it.each([
    ['DE', 'DE-BY', '2026-01-06', 'Epiphany'],
    ['DE', 'DE-BE', '2026-01-06', null],
    ['DE', 'DE-BE', '2026-03-08', 'International Women\'s Day'],
    ['DE', 'DE-BY', '2026-10-03', 'National Holiday'],
    ['GB', 'GB-SCT', '2026-04-06', null], // Easter Monday is taken away
    ['GB', 'GB-SCT', '2026-11-30', 'St Andrew’s Day'],
    ['GB', 'GB-NIR', '2026-07-13', 'Battle of the Boyne (Orangemen’s Day) (substitute day)'],
    ['GB', 'GB-ENG', '2026-08-31', 'Summer bank holiday'],
  ])('%s in %s, %s: %s', (state, region, date, name) => {
    expect(law.calendar(state, region)?.closedFor(date)).toBe(name);
  });

  it('a region without entries has the days of its State', () => {
    const calendar = law.calendar('PT', 'PT-11')!;
    expect(calendar.region).toBe('PT-11');
    expect(calendar.closedFor('2026-04-25')).not.toBeNull();
  });

  it('a region of another State is not looked up', () => {
    expect(law.calendar('DE', 'AT-1')?.region).toBeNull();
    expect(law.calendar('DE', '__proto__')?.region).toBeNull();
    expect(law.calendar('DE', 'DE-constructor')?.closedFor('2026-01-06')).toBeNull();
  });

  it('a region can have another working week', () => {
    expect(law.calendar('MY')?.weekend).toEqual([6, 7]);
    expect(law.calendar('MY', 'MY-03')?.weekend).toEqual([5, 6]);
  });
});

describe('what the pack does not know', () => {
  it('says for which years it holds', () => {
    expect(law.calendar('IE')?.years).toEqual({ from: 2015, to: 2040 });
    expect(law.calendar('IE')?.closedFor('2041-03-17')).toBeNull();
    expect(law.calendar('IE')?.closedFor('2014-03-17')).toBeNull();
    // Listed day by day in the source, as far as they were announced.
    expect(law.calendar('SG')?.years.to).toBeLessThan(2040);
  });

  it('has no calendar for some States, and knows them all the same', () => {
    for (const state of ['AQ', 'IN', 'PS', 'NP', 'MM']) expect([state, law.knowsState(state)]).toEqual([state, true]);
    expect(law.calendar('PS')).toBeNull();
    expect(law.calendar('MM')).toBeNull();
  });

  it.each(['XX', 'UK', 'EU', 'ie', 'I', 'IRL', '', '__proto__', 'IC', '../IE'])('%s is no State', (code) => {
    expect(law.knowsState(code)).toBe(false);
    expect(law.calendar(code)).toBeNull();
  });
});

describe('the version', () => {
  it('is the digest of what lies in the folder', () => {
    expect(calendarPack().digest).toBe(digestOfCalendars());
    expect(law.version).toBe(packVersion().version);
    expect(law.version).toContain(calendarPack().version);
  });
});

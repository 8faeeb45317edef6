import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { comity, json } from './comity';

const FILE = join(__dirname, '..', '..', 'libs', 'packs', 'calendars', 'IE.json');

interface Calendar { state: string; weekend: number[]; years: { from: number; to: number }; names: string[]; days: Record<string, string>; regions?: Record<string, { name: string; days: Record<string, string> }> }

/** The calendar of Ireland as an older release might have had it. */
function older(change: (calendar: Calendar) => void): string {
  const calendar = JSON.parse(readFileSync(FILE, 'utf8')) as Calendar;
  change(calendar);
  return JSON.stringify(calendar);
}

describe('comity calendars show', () => {
  it('lists the closing days of a year, as JSON for programs', async () => {
    const { code, out, errors } = await comity(['calendars', 'show', 'IE', '--year', '2026', '--json']);
    expect([code, errors]).toEqual([0, '']);
    expect(json(out)).toMatchObject({ state: 'IE', name: 'Ireland', region: null, weekend: [6, 7], weekendVerified: true, years: { from: 2015, to: 2040 } });
    expect((json(out) as { days: unknown[] }).days).toContainEqual({ date: '2026-03-17', name: 'St. Patrick’s Day', estimate: false });
    expect((json(out) as { days: { date: string }[] }).days.some(({ date }) => date === '2026-04-03')).toBe(false);
  });

  it('lists them in a table for people, with what a region adds', async () => {
    const { out } = await comity(['calendars', 'show', 'de', '--year', '2026', '--region', 'DE-BY']);
    expect(out).toMatch(/^State +Germany, region DE-BY$/m);
    expect(out).toMatch(/^Closed every +Saturday and Sunday$/m);
    expect(out).toMatch(/^2026-01-06 +Tuesday +Epiphany$/m);
    expect(out).toMatch(/^2026-10-03 +Saturday +National Holiday$/m);
  });

  it('marks estimates, and a working week that nobody checked', async () => {
    const { out } = await comity(['calendars', 'show', 'BD', '--year', '2027']);
    expect(out).toMatch(/Friday and Saturday/);
    expect(out).toMatch(/not checked/);
    expect(out).toMatch(/\(estimate\)$/m);
  });

  it('lists all years where it is asked to', async () => {
    const { days } = json((await comity(['calendars', 'show', 'FR', '--year', 'all', '--json'])).out) as { days: { date: string }[] };
    expect(new Set(days.map(({ date }) => date.slice(0, 4))).size).toBe(26);
  });

  it.each([
    [['XX'], 'STATE_UNKNOWN', 'state'], [['PS'], 'NO_CALENDAR', 'state'], [['IE', '--year', '2041'], 'YEAR_NOT_COVERED', 'year'], [['IE', '--year', 'soon'], 'YEAR_NOT_ACCEPTABLE', 'year'],
    [['DE', '--region', 'AT-1'], 'REGION_UNKNOWN', 'region'], [['IE', '--region', 'IE-D'], 'REGION_UNKNOWN', 'region'],
  ])('refuses %j with %s', async (args, code, field) => {
    const ended = await comity(['calendars', 'show', ...args]);
    expect([ended.code, ended.out, json(ended.errors)]).toEqual([2, '', { code, message: expect.any(String), field }]);
  });
});

describe('comity calendars diff', () => {
  const folder = temporaryFolder('cli-calendars');
  afterAll(() => folder.remove());
  const write = (name: string, text: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return path;
  };
  const diff = async (...args: string[]): Promise<unknown> => json((await comity(['calendars', 'diff', ...args, '--json'])).out);

  it('finds what was added, removed and renamed since an older pack, by State and year', async () => {
    const path = write('older.json', older(({ days, names }) => {
      days['2027'] = days['2027']!.replace('03-17=1', '03-18=1');
      names.push('Another name');
      days['2028'] = days['2028']!.replace('12-26=8', `12-26=${names.length - 1}`);
    }));
    expect(await diff('--against', path)).toEqual({
      before: 'older.json', after: 'this release', settings: [], counts: { states: 1, added: 1, removed: 1, renamed: 1 },
      years: [
        { state: 'IE', region: null, year: 2027, renamed: [], added: [{ date: '2027-03-17', name: 'St. Patrick’s Day', estimate: false }], removed: [{ date: '2027-03-18', name: 'St. Patrick’s Day', estimate: false }] },
        { state: 'IE', region: null, year: 2028, added: [], removed: [], renamed: [{ date: '2028-12-26', before: 'Another name', after: 'St. Stephen’s Day' }] },
      ],
    });
    expect(await diff('--against', path, '--year', '2028')).toMatchObject({ counts: { added: 0, removed: 0, renamed: 1 } });
    expect(await diff('--against', path, '--state', 'DE')).toMatchObject({ settings: [{ state: 'DE', what: 'calendar', before: 'absent', after: 'present' }] });
    const { out } = await comity(['calendars', 'diff', '--against', path]);
    expect(out).toMatch(/^IE +2027-03-17 +added +St. Patrick’s Day$/m);
    expect(out).toMatch(/^IE +2028-12-26 +renamed +Another name → St. Stephen’s Day$/m);
  });

  it('finds a change of working week, of years, and a calendar that is gone', async () => {
    const pack = join(folder.path, 'pack');
    mkdirSync(join(pack, 'calendars'), { recursive: true });
    writeFileSync(join(pack, 'calendars', 'IE.json'), older((calendar) => { calendar.weekend = [7]; calendar.years.to = 2039; delete calendar.days['2040']; }));
    const found = await diff('--against', pack, '--state', 'IE') as { settings: unknown[]; years: { year: number; added: unknown[] }[] };
    expect(found.settings).toEqual([{ state: 'IE', region: null, what: 'weekend', before: '7', after: '6 7' }, { state: 'IE', region: null, what: 'years', before: '2015 to 2039', after: '2015 to 2040' }]);
    expect(found.years).toMatchObject([{ year: 2040, added: { length: 10 } }]);
  });

  it('says of a region only what goes beyond its State', async () => {
    const pack = join(folder.path, 'regions');
    mkdirSync(pack);
    const germany = JSON.parse(readFileSync(join(FILE, '..', 'DE.json'), 'utf8')) as Calendar;
    germany.days['2027'] = germany.days['2027']!.replace(/ 10-03=\d+/, '');
    germany.regions!['DE-BY']!.days['2027'] = germany.regions!['DE-BY']!.days['2027']!.replace(/\+01-06=\d+ /, '');
    writeFileSync(join(pack, 'DE.json'), JSON.stringify(germany));
    const { years } = await diff('--against', pack, '--state', 'DE') as { years: { region: string | null; added: { date: string }[] }[] };
    expect(years.map(({ region, added }) => [region, added.map(({ date }) => date)])).toEqual([[null, ['2027-10-03']], ['DE-BY', ['2027-01-06']]]);
  });

  it('finds this release and the installed library of holidays the same', async () => {
    expect(await diff('--from-library', '--state', 'IL')).toMatchObject({ before: 'this release', after: 'date-holidays 3.37.0', counts: { states: 0 } });
    expect(await diff('--state', 'GB', '--year', '2027')).toMatchObject({ after: 'date-holidays 3.37.0', counts: { states: 0 } });
  });

  it.each([
    ['a file that is not there', () => join(folder.path, 'absent'), 'FILE_NOT_READABLE'],
    ['an empty folder', () => { mkdirSync(join(folder.path, 'empty')); return join(folder.path, 'empty'); }, 'NO_CALENDARS'],
    ['a file that is no JSON', () => write('text', 'closed'), 'NOT_JSON'],
    ['a list', () => write('list', '[]'), 'NOT_A_CALENDAR'],
    ['a day that cannot be read', () => write('day', older(({ days }) => { days['2027'] = 'Monday'; })), 'NOT_A_CALENDAR'],
    ['a name that is not there', () => write('name', older(({ names }) => { names.pop(); })), 'NOT_A_CALENDAR'],
    ['years without days', () => write('years', older((calendar) => { (calendar as { days: unknown }).days = null; })), 'NOT_A_CALENDAR'],
  ])('refuses %s', async (_name, path, code) => {
    const ended = await comity(['calendars', 'diff', '--against', path()]);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.any(String) });
  });

  it('refuses two comparisons at once', async () => {
    expect(await comity(['calendars', 'diff', '--against', FILE, '--from-library'])).toMatchObject({ code: 2, errors: expect.stringContaining('TWO_COMPARISONS') });
  });
});

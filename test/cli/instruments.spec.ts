import { comity, json } from './comity';

const instruments = (...args: readonly string[]): ReturnType<typeof comity> => comity(['instruments', ...args]);

describe('comity instruments', () => {
  it('lists every instrument with its status on a day, as JSON and as tables', async () => {
    const { code, out, errors } = await instruments('list', '--on', '2026-08-17', '--json');
    expect([code, errors]).toEqual([0, '']);
    const lines = json(out) as { id: string; status: object; limits: { all: number } }[];
    expect(lines.find(({ id }) => id === 'eu-e-evidence-2023-1543')).toMatchObject({ status: { status: 'applies-from', from: '2026-08-18' }, limits: { all: 17, clocks: 14 } });
    expect(lines.reduce((sum, { limits }) => sum + limits.all, 0)).toBe(208);
    const tables = await instruments('list', '--family', 'united-nations');
    expect(tables.out).toMatch(/^United Nations\nId +Instrument +Status/);
    expect(tables.out).toMatch(/un-cybercrime-2024 .*Not in force/);
  });

  it('shows one with its time limits in words', async () => {
    const { code, out } = await instruments('show', 'coe-budapest-185', '--json');
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      id: 'coe-budapest-185', citation: expect.stringContaining('ETS 185'), languages: { text: expect.any(String) }, forms: expect.arrayContaining(['COE_TCY_PRESERVATION_29_30']),
      limits: expect.arrayContaining([expect.objectContaining({ id: 'bud-29-min', amount: { value: 60, unit: 'd', text: '60 days' }, clock: true, checkTheText: false })]),
      sources: [{ key: '185' }],
    });
    const page = (await instruments('show', 'COE-Budapest-AP2-224')).out;
    expect(page).toMatch(/ap2-8-serve +45 days +at the latest .*C, check the text/);
    expect(page).toMatch(/Thresholds\n {2}not recorded/);
  });

  it.each([
    [['show', 'coe-budapst'], 'INSTRUMENT_UNKNOWN', /Nearest: coe-budapest-185, coe-budapest-ap2-224/],
    [['show', 'cybercrime'], 'INSTRUMENT_UNKNOWN', /un-cybercrime-2024/],
    [['show', 'bud-29-min'], 'INSTRUMENT_UNKNOWN', /is a time limit of coe-budapest-185/],
    [['show', ''], 'INSTRUMENT_UNKNOWN', /There is no instrument/],
    [['show', '__proto__'], 'INSTRUMENT_UNKNOWN', /There is no instrument/],
    [['list', '--on', '2026-02-30'], 'DAY_NOT_ACCEPTABLE', /is no day/],
    [['list', '--family', 'nowhere'], 'NOT_UNDERSTOOD', /Allowed choices/],
  ])('refuses %j with exit code 2 and one JSON object', async (args, code, sentence) => {
    const ended = await instruments(...args);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  it('names the nearest ids for a program', async () => {
    expect(json((await instruments('show', 'eu-eaw')).errors)).toMatchObject({ field: 'id', nearest: ['eu-eaw-2002-584', expect.any(String), expect.any(String)] });
  });
});

import { clockDefinitions, limitClock, limitRows } from '@comity/domain';
import { clockName } from './clock-name';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames(['en'], { type: 'region' });
const states = letters.flatMap((a) => letters.map((b) => `${a}${b}`)).flatMap((code) => (english.of(code) === code ? [] : [english.of(code)!]));
const peoples = ['American', 'Australian', 'Belgian', 'British', 'Canadian', 'Danish', 'Dutch', 'English', 'French', 'German', 'Ghanaian', 'Indian', 'Irish', 'Mexican', 'Scottish', 'Swiss', 'US', 'UK', 'U.S.', 'U.K.'];
const words = new RegExp(`(?<![A-Za-z])(${[...states, ...peoples].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z])`);

describe('the name of a clock in a feed', () => {
  it('names no State, whatever the limit', () => {
    const told = limitRows.map(({ id }) => clockName('outgoing', limitClock(id), id)).filter((name) => words.test(name));
    expect(told).toEqual([]);
    expect(words.test('Australia need not decide')).toBe(true);
  });

  it('is short enough to be read in a calendar, and is there for every clock', () => {
    for (const { id, must } of limitRows) expect(clockName('incoming', limitClock(id), id).length).toBeLessThanOrEqual(Math.max(must.length, 100));
    for (const side of ['outgoing', 'incoming'] as const) for (const { code, label } of clockDefinitions[side]) expect(clockName(side, code, null)).toBe(label);
  });
});

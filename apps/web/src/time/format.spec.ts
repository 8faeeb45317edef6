import { limit, moment, offsetName, span, zoneName } from './format';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('carry weekday, zone and offset', () => {
    expect(plain(moment('2026-11-20T21:20:00Z', 'Europe/Brussels'))).toBe('Fri 20 Nov 2026, 22:20 CET (UTC+1)');
  });

  it('take the offset that holds on that day', () => {
    expect(plain(zoneName('2026-07-01T12:00:00Z', 'Europe/Brussels'))).toBe('CEST (UTC+2)');
    expect(offsetName('2026-11-20T12:00:00Z', 'America/St_Johns')).toBe('UTC−3:30');
  });

  it('give the offset alone where a zone has no common name, and UTC as itself', () => {
    expect(zoneName('2026-11-20T12:00:00Z', 'Asia/Tbilisi')).toBe('UTC+4');
    expect(zoneName('2026-11-20T12:00:00Z', 'UTC')).toBe('UTC');
  });

  it('end with the last day, not on the one after', () => {
    expect(plain(limit({ at: '2026-11-30T23:00:00Z', zone: 'Europe/Brussels', wholeDay: true }))).toBe('end of Mon 30 Nov 2026 CET (UTC+1)');
  });
});

describe('spans', () => {
  it.each([
    [0, 30 * 60_000, '30 min'],
    [0, 112 * 60_000, '1 h 52 min'],
    [0, 28 * 3_600_000, '1 day 4 h'],
    [0, 24 * 3_600_000, '1 day'],
    [59 * 86_400_000, 0, '59 days'],
  ])('from %d to %d are %s', (from, to, words) => {
    expect(span(from, to)).toBe(words);
  });
});

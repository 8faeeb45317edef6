import { integerOf, oidOf, readDer, timeOf } from './der-reader';
import { der, integer, octets, oid, sequence, set } from './der-writer';

describe('distinguished encoding', () => {
  it('reads what it writes', () => {
    const long = Buffer.alloc(300, 7);
    const value = readDer(sequence(oid('1.2.840.113549.1.9.16.2.47'), integer(65537), octets(long), set(integer(2), integer(1))));
    expect(oidOf(value.children[0])).toBe('1.2.840.113549.1.9.16.2.47');
    expect(integerOf(value.children[1])).toBe(65537n);
    expect(value.children[2]?.content.equals(long)).toBe(true);
    expect(value.children[3]?.children.map(integerOf)).toEqual([1n, 2n]);
    expect(integerOf(readDer(integer(Buffer.from('00ff80', 'hex'))))).toBe(0xff80n);
  });

  it.each([
    ['an open length', '30800201010000'],
    ['a length longer than need be', '3081030201 01'],
    ['an end before the end', '3005020101'],
    ['bytes behind the end', '302302'],
    ['nothing', ''],
    ['a long tag', '1f8100'],
  ])('refuses %s', (_, hex) => {
    expect(() => readDer(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toThrow();
  });

  it('refuses nesting made to exhaust it', () => {
    let value: Buffer = Buffer.alloc(0);
    for (let n = 0; n < 100; n++) value = der(0x30, value);
    expect(() => readDer(value)).toThrow('nested');
  });

  it('reads both kinds of time', () => {
    expect(timeOf(readDer(der(0x17, Buffer.from('260102030405Z')))).toISOString()).toBe('2026-01-02T03:04:05.000Z');
    expect(timeOf(readDer(der(0x18, Buffer.from('20261121101500.25Z')))).toISOString()).toBe('2026-11-21T10:15:00.250Z');
    expect(() => timeOf(readDer(der(0x17, Buffer.from('261302030405Z'))))).toThrow('does not exist');
  });
});

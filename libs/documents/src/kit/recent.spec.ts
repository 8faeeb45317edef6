import { Recent } from './recent';

describe('what was made lately', () => {
  it('keeps what is asked for again, however much comes once', () => {
    const recent = new Recent<string, number>(10);
    recent.set('often', 1);
    for (let n = 0; n < 1_000; n++) {
      recent.set(`once ${n}`, n);
      expect(recent.get('often')).toBe(1);
    }
  });

  it('forgets what nobody asked for during two generations', () => {
    const recent = new Recent<number, number>(10);
    for (let n = 0; n <= 20; n++) recent.set(n, n);
    expect([recent.get(0), recent.get(9), recent.get(10), recent.get(20)]).toEqual([undefined, undefined, 10, 20]);
  });
});

import fc from 'fast-check';
import { survivalAt, survivalCurve, timeWithin, type Observation } from './survival';

const answered = (...days: number[]): Observation[] => days.map((one) => ({ days: one, finished: true }));
const waiting = (...days: number[]): Observation[] => days.map((one) => ({ days: one, finished: false }));

describe('a survival curve computed by hand', () => {
  // Eight requests, in days: 2, 3, 3+, 5, 6+, 8, 9+, 12 (+ still waiting).
  //   2: 8 at risk, 1 answered: 7/8           = 0.875
  //   3: 7 at risk, 1 answered: 7/8 x 6/7     = 0.75   (the one that waits at 3 counts here for the last time)
  //   5: 5 at risk, 1 answered: 0.75 x 4/5    = 0.6
  //   8: 3 at risk, 1 answered: 0.6 x 2/3     = 0.4
  //  12: 1 at risk, 1 answered: 0
  const curve = survivalCurve([...answered(12, 2, 8, 5, 3), ...waiting(9, 3, 6)]);

  it('has these steps', () => {
    expect(curve.steps.map(({ days, atRisk, answered: count }) => [days, atRisk, count])).toEqual([[2, 8, 1], [3, 7, 1], [5, 5, 1], [8, 3, 1], [12, 1, 1]]);
    [0.875, 0.75, 0.6, 0.4, 0].forEach((share, i) => expect(curve.steps[i]!.survival).toBeCloseTo(share, 12));
    expect([curve.finished, curve.open, curve.watchedDays]).toEqual([5, 3, 12]);
  });

  it.each([[0, 1], [1.9, 1], [2, 0.875], [4.5, 0.75], [7.99, 0.6], [8, 0.4], [100, 0]])('after %d days the share without an answer is %d', (days, share) => {
    expect(survivalAt(curve, days)).toBeCloseTo(share, 12);
  });

  it.each([[0.1, 2], [0.25, 3], [0.4, 5], [0.5, 8], [0.6, 8], [0.8, 12]])('%d are answered within %d days', (share, days) => {
    expect(timeWithin(curve, share)).toBe(days);
  });

  it('of those that waited 4 days (0.75), half are answered when the curve is at 0.375 or below: after 12 days', () => {
    expect(timeWithin(curve, 0.5, 4)).toBe(12);
    // 0.75 x 0.8 = 0.6: the share of a fifth is reached at 5 days.
    expect(timeWithin(curve, 0.2, 4)).toBe(5);
  });

  it('several answers on one day are one step; a share that is never reached is none', () => {
    // 10 requests: 3 answered on day 4 (0.7), 2 wait at 6, 2 answered on day 7 (5 at risk: 0.7 x 3/5 = 0.42), 3 wait at 30.
    const flat = survivalCurve([...answered(4, 4, 4, 7, 7), ...waiting(6, 6, 30, 30, 30)]);
    expect(flat.steps.map(({ days, atRisk, answered: count }) => [days, atRisk, count])).toEqual([[4, 10, 3], [7, 5, 2]]);
    expect(flat.steps[1]!.survival).toBeCloseTo(0.42, 12);
    expect([timeWithin(flat, 0.5), timeWithin(flat, 0.8), flat.watchedDays]).toEqual([7, null, 30]);
  });

  it('nothing observed, and nothing answered', () => {
    expect(survivalCurve([])).toEqual({ steps: [], watchedDays: 0, finished: 0, open: 0 });
    expect(timeWithin(survivalCurve(waiting(5, 6)), 0.5)).toBeNull();
  });

  it.each([-1, Number.NaN, Infinity])('refuses a time of %d days', (days) => {
    expect(() => survivalCurve(answered(days))).toThrow(RangeError);
  });
});

const time = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
const observations = fc.array(fc.record({ days: time, finished: fc.boolean() }), { minLength: 1, maxLength: 60 });

/** Slow and exact: at each moment of an answer, by its definition, in whole fractions. */
function exactShare(set: readonly Observation[], days: number): readonly [bigint, bigint] {
  const moments = [...new Set(set.filter((one) => one.finished && one.days <= days).map((one) => one.days))];
  return moments.reduce<readonly [bigint, bigint]>(([over, under], moment) => {
    const atRisk = set.filter((one) => one.days >= moment).length;
    const count = set.filter((one) => one.finished && one.days === moment).length;
    return [over * BigInt(atRisk - count), under * BigInt(atRisk)];
  }, [1n, 1n]);
}

describe('laws of the curve', () => {
  it('without open requests it gives the plain quantile: the first time by which that share of all is answered', () => {
    fc.assert(fc.property(fc.array(time, { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 99 }), (days, percent) => {
      const sorted = [...days].sort((a, b) => a - b);
      const plain = sorted.find((_one, i) => (sorted.filter((other) => other <= sorted[i]!).length * 100) >= percent * sorted.length);
      expect(timeWithin(survivalCurve(answered(...days)), percent / 100)).toBe(plain);
    }), { numRuns: 500 });
  });

  it('with open requests it agrees with whole fractions', () => {
    fc.assert(fc.property(observations, time, (set, days) => {
      const [over, under] = exactShare(set, days);
      const exact = over === 0n ? 0 : Number((over * 10n ** 15n) / under) / 1e15;
      expect(survivalAt(survivalCurve(set), days)).toBeCloseTo(exact, 10);
    }), { numRuns: 500 });
  });

  it('never rises, does not depend on the order, and a longer wait of an open request never shortens a range', () => {
    fc.assert(fc.property(observations, fc.integer({ min: 0, max: 59 }), (set, at) => {
      const curve = survivalCurve(set);
      curve.steps.reduce((before, { survival }) => (expect(survival).toBeLessThan(before), survival), 1);
      expect(survivalCurve([...set].reverse())).toEqual(curve);
      const longer = survivalCurve(set.map((one, i) => (i === at && !one.finished ? { ...one, days: one.days + 50 } : one)));
      for (const share of [0.5, 0.8]) expect(timeWithin(longer, share) ?? Infinity).toBeGreaterThanOrEqual(timeWithin(curve, share) ?? Infinity);
    }), { numRuns: 300 });
  });

  it('a wait starts the curve afresh for those that took longer, where none is open', () => {
    fc.assert(fc.property(fc.array(time, { minLength: 1, maxLength: 80 }), time, (days, waited) => {
      const later = days.filter((one) => one > waited);
      const afresh = later.length === 0 ? null : timeWithin(survivalCurve(answered(...later)), 0.5);
      expect(timeWithin(survivalCurve(answered(...days)), 0.5, waited)).toBe(afresh);
    }), { numRuns: 300 });
  });
});

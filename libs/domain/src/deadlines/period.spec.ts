import * as fc from 'fast-check';
import { explain } from './explanation';
import { countHours, dayIn, untilEndOf } from './period';
import { askClock } from './ask-clock';
import type { WorkingStep } from './clock-question';
import { weekendsAlone } from '../law/testing/weekends-alone';
import { thresholds, urgencyAt } from './urgency';

const zones = ['Europe/Brussels', 'Asia/Tbilisi', 'Europe/Athens', 'Europe/Dublin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2033, 0, 1) / 1000 }).map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
const days = fc.integer({ min: 1, max: 400 });

/** Slow oracle: what the wall clock of the zone shows, by Intl alone. */
const calendars = new Map(zones.map((name) => [name, new Intl.DateTimeFormat('en-CA', { timeZone: name, year: 'numeric', month: '2-digit', day: '2-digit' })]));
const wall = (at: string | number, zoneName: string): { day: string } => ({ day: calendars.get(zoneName)!.format(new Date(at)) });
const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** So many days under a treaty that says nothing: a limit whose number is a fact (`euus-8-suppl`). */
function countDays(start: { at: string } | { on: string }, count: number, name: string): { dueExclusive: string; actBy: string; wholeDay: boolean; startsAt: string; steps: readonly WorkingStep[] } {
  const said = askClock({ limit: 'euus-8-suppl', start: 'at' in start ? start.at : start.on, zone: name, state: 'US', facts: { amountDays: count } }, weekendsAlone, '2040-01-01T00:00:00Z');
  if ('error' in said) throw new RangeError(said.error.code);
  const { due, actBy, wholeDay, startsAt, steps } = said.answer;
  return { dueExclusive: due!, actBy: actBy!, wholeDay, startsAt, steps };
}

describe('periods in days (calendar-strict)', () => {
  // Art. 29(7): preserved on Fri 20 Nov 2026; that day is not counted; the 60th day is Tue 19 Jan 2027; it ends at 24:00 in Tbilisi (UTC+4).
  it('ends the 60 days of Article 29(7) at midnight of the preserving State', () => {
    expect(countDays({ on: '2026-11-20' }, 60, 'Asia/Tbilisi')).toMatchObject({ dueExclusive: '2027-01-19T20:00:00Z', actBy: '2027-01-19T20:00:00Z', wholeDay: true });
  });

  // 20 Aug + 60 days = 19 Oct, still summer time (CEST, UTC+2): 24:00 is 22:00 UTC.
  it('takes the offset of the end, not of the start', () => {
    expect(countDays({ on: '2026-08-20' }, 60, 'Europe/Brussels').dueExclusive).toBe('2026-10-19T22:00:00Z');
    // 1 Oct + 60 days = 30 Nov, after the change of 25 Oct (CET, UTC+1): 24:00 is 23:00 UTC.
    const across = countDays({ on: '2026-10-01' }, 60, 'Europe/Brussels');
    expect(across.dueExclusive).toBe('2026-11-30T23:00:00Z');
    expect(across.steps.map((step) => step.step)).toContain('clockChange');
  });

  it('reads the day of the event on the clocks of the zone', () => {
    // 21:30 UTC on 20 Nov is 01:30 on 21 Nov in Tbilisi, so the first day counted is the 22nd.
    expect(countDays({ at: '2026-11-20T21:30:00Z' }, 1, 'Asia/Tbilisi').steps).toContainEqual(expect.objectContaining({ params: expect.objectContaining({ first: '2026-11-22' }) }));
  });

  it('never rolls over a weekend', () => {
    // Fri 20 Nov + 1 day = Sat 21 Nov.
    expect(countDays({ on: '2026-11-20' }, 1, 'Europe/Brussels').dueExclusive).toBe('2026-11-21T23:00:00Z');
  });

  it('ends where a person ends who turns the pages of a calendar', () => {
    fc.assert(fc.property(instant, days, zone, (at, count, name) => {
      let day = wall(at, name).day;
      for (let counted = 0; counted < count; counted += 1) day = nextDay(day);
      const { dueExclusive } = countDays({ at }, count, name);
      expect(wall(dueExclusive, name).day).not.toBe(day);
      expect(wall(Date.parse(dueExclusive) - 1000, name).day).toBe(day);
    }), { numRuns: 2000 });
  });

  it('a later start never gives an earlier end, and one day more ends later', () => {
    fc.assert(fc.property(instant, instant, days, zone, (a, b, count, name) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(countDays({ at: early }, count, name).dueExclusive <= countDays({ at: late }, count, name).dueExclusive).toBe(true);
      expect(countDays({ at: early }, count, name).dueExclusive < countDays({ at: early }, count + 1, name).dueExclusive).toBe(true);
    }));
  });

  it.each([0, -1, 1.5, Number.NaN, 1e9])('refuses %p days', (count) => {
    expect(() => countDays({ on: '2026-11-20' }, count, 'UTC')).toThrow(RangeError);
  });

  it('refuses a date or a zone that does not exist', () => {
    expect(() => countDays({ on: '2026-02-30' }, 1, 'UTC')).toThrow(RangeError);
    expect(() => countDays({ on: '2026-02-20' }, 1, 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('targets in hours and stated dates', () => {
  it('counts elapsed hours, whatever the clocks do', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 2160 }), zone, (at, hours, name) => {
      expect(Date.parse(countHours(at, hours, name).dueExclusive) - Date.parse(at)).toBe(hours * 3_600_000);
    }));
  });

  it('ends a stated date with that day in its own zone', () => {
    fc.assert(fc.property(instant, zone, (at, name) => {
      const on = dayIn(name, at);
      const { dueExclusive } = untilEndOf(on, at, name, 'them');
      expect(wall(Date.parse(dueExclusive) - 1000, name).day).toBe(on);
      expect(Date.parse(dueExclusive) > Date.parse(at)).toBe(true);
    }));
  });
});

describe('urgency', () => {
  it('is computed from stored instants: 25 and 10 per cent left, 50 and 25 in a day or less', () => {
    expect(thresholds('2026-11-01T00:00:00Z', '2026-11-11T00:00:00Z', '2026-11-11T00:00:00Z')).toEqual({ soonAt: '2026-11-08T12:00:00Z', criticalAt: '2026-11-10T00:00:00Z', overdueAt: '2026-11-11T00:00:00Z' });
    expect(thresholds('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-02T00:00:00Z')).toMatchObject({ soonAt: '2026-11-01T12:00:00Z', criticalAt: '2026-11-01T18:00:00Z' });
  });

  it('reminds of the 60 days on day 45', () => {
    const period = countDays({ on: '2026-11-20' }, 60, 'UTC');
    // From the start of 20 Nov to the end of 19 Jan are 61 days; a quarter of them is left on 4 Jan, the 45th day.
    expect(thresholds(period.startsAt, period.actBy, period.dueExclusive).soonAt.slice(0, 10)).toBe('2027-01-04');
  });

  it('never goes back as time passes', () => {
    const order = ['calm', 'soon', 'critical', 'overdue'];
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 6000 }), (at, hours, a, b) => {
      const period = countHours(at, hours, 'UTC');
      const marks = thresholds(period.startsAt, period.actBy, period.dueExclusive);
      const after = (h: number): number => order.indexOf(urgencyAt(new Date(Date.parse(at) + h * 3_600_000).toISOString(), marks));
      expect(after(Math.min(a, b)) <= after(Math.max(a, b))).toBe(true);
      expect(after(hours)).toBe(3);
    }));
  });
});

describe('explanation', () => {
  it('says every step in a sentence', () => {
    const steps = [...countDays({ on: '2026-10-01' }, 60, 'Europe/Brussels').steps, ...untilEndOf('2026-12-01', '2026-11-20T10:00:00Z', 'UTC', 'them').steps, ...countHours('2026-11-20T10:00:00Z', 24, 'UTC').steps];
    for (const step of steps) expect(explain(step)).toMatch(/^[A-Z0-9].*\.$/);
    expect(explain(steps[1]!)).toBe('The event falls on Thu 1 Oct 2026 in Europe/Brussels. That day is not counted.');
  });
});

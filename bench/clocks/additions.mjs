import { Temporal } from 'temporal-polyfill';

const units = { d: 'days', wd: 'days', wk: 'weeks', mo: 'months', y: 'years' };

/**
 * The additions that a computed end contains, as its working names them: amount, extensions, stops and, where the earliest
 * reading ends on another day, that one. Objects are made beforehand: what is measured adds and finds the end of the day.
 */
export function additionsOf({ question, answer }) {
  const { zone, steps } = answer;
  const counted = steps.flatMap(({ step, params }) => toAdd(step, params));
  const instant = Temporal.Instant.from(answer.startsAt);
  const day = instant.toZonedDateTimeISO(zone).toPlainDate();
  const inHours = !answer.wholeDay;
  return { question, zone, instant, day, inHours, counted, ends: answer.due === answer.actBy ? 1 : 2 };
}

function toAdd(step, params) {
  switch (step) {
    case 'daysCounted': case 'weeksCounted': case 'monthsCounted': case 'workingDaysCounted': return [{ [units[params.unit]]: params.value }];
    case 'countedBack': return [{ [units[params.unit]]: -params.value }];
    case 'extended': return [{ [units[params.unit]]: params.days }];
    case 'pausedDays': return [{ days: params.days }];
    case 'hoursElapsed': return [{ hours: params.hours }];
    case 'extendedHours': return [{ hours: Math.ceil(params.hours) }];
    default: return [];
  }
}

/** @returns {number} the end, so that nothing is left out as unused */
export function add({ instant, day, zone, inHours, counted, ends }) {
  let end = 0;
  for (let number = 0; number < ends; number += 1) {
    if (inHours) {
      let at = instant;
      for (const length of counted) at = at.add(length);
      end += at.toZonedDateTimeISO(zone).epochMilliseconds;
    } else {
      let last = day;
      for (const length of counted) last = last.add(length);
      end += last.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    }
  }
  return end;
}

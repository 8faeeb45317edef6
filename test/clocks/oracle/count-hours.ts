import { type Day, next } from './days';
import type { Ends, Task } from './task';
import { isWorkingDay, onOrAfter } from './working-days';
import { endOf, HOUR, instantsOf, localDay, startOf, wallTime } from './zones';

const MINUTE = 60_000;

/** Reg. 1182/71 Art. 3(1): the hour of the event is not counted, also where the event falls on its first instant. */
export function nextFullHour(zone: string, instant: number): number {
  let at = Math.floor(instant / MINUTE) * MINUTE + MINUTE;
  while (wallTime(zone, at) % HOUR !== 0) at += MINUTE;
  return at;
}

/** Hour after hour; a day whose hours are left out is passed over whole. */
function run(from: number, hours: number, task: Task, leavingOut: boolean): number {
  let at = from;
  for (let hour = 0; hour < hours; hour += 1) {
    let left = HOUR;
    while (leavingOut && left > 0) {
      const day = localDay(task.place.zone, at);
      const midnight = endOf(task.place.zone, day);
      if (!isWorkingDay(task.place.free, day)) at = midnight;
      else {
        const spent = Math.min(left, midnight - at);
        at += spent;
        left -= spent;
      }
    }
    at += left;
  }
  return at;
}

function hoursOf(task: Task): number {
  let hours = task.length.amount.value;
  // "An extension in days of a period in hours adds 24 elapsed hours a day"
  for (const one of task.granted) if (one.kind !== 'until') hours += one.kind === 'days' ? 24 * one.value : one.value;
  return hours;
}

function untilOf(task: Task): number | null {
  const last = task.granted.at(-1);
  if (last?.kind !== 'until') return null;
  return last.moment.instant ?? endOf(task.place.zone, last.moment.day);
}

function sameTimeOn(zone: string, day: Day, instant: number): number {
  return instantsOf(zone, day, wallTime(zone, instant))[0] ?? startOf(zone, next(day));
}

/** The end as `due` sees it, from that event on: rounded, days left out, moved. */
function dueFrom(task: Task, event: number, gained: number): number {
  const { row, place } = task;
  const begin = row.profile === 'eu-1182' ? nextFullHour(place.zone, event) : event;
  const end = run(begin, hoursOf(task), task, row.excludes !== undefined) + gained;
  if (row.roll !== 'same-clock-time-next-working-day' || row.liberty) return end;
  const day = localDay(place.zone, end);
  const open = onOrAfter(place.free, day);
  return open === day ? end : sameTimeOn(place.zone, open, end);
}

export function countHours(task: Task): Ends {
  const { row, course } = task;
  const event = task.start.instant!;
  const fixed = untilOf(task);
  if (fixed !== null) return { due: fixed, actBy: fixed };

  let gained = 0;
  for (const stop of course.stops) gained += stop.to.instant! - stop.from.instant!;
  const restart = course.stops.filter((stop) => stop.restarts).at(-1);
  const resumed = dueFrom(task, event, gained);
  const due = restart ? dueFrom(task, restart.to.instant!, 0) : resumed;

  if (row.actBy.rule === 'event-plus-hours-unrounded') {
    // "the event plus the hours (and plus elapsed pauses), before rounding up and before leaving out any days"
    const resumes = restart === undefined || course.bothReadings;
    return { due, actBy: resumes ? run(event, hoursOf(task), task, false) + gained : run(restart.to.instant!, hoursOf(task), task, false) };
  }
  return { due, actBy: course.bothReadings && restart ? Math.min(due, resumed) : due };
}

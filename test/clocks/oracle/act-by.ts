import type { Day } from './days';
import { type Reading, rolledLast, unrolledLast } from './count-days';
import type { Task } from './task';
import { isWorkingDay, onOrBefore } from './working-days';
import { endOf, startOf } from './zones';

export interface Counted {
  readonly reading: Reading;
  readonly unrolled: Day;
  readonly moved: Day;
  readonly last: Day;
}

/** Glossary: "the earliest end on any reading of the nationalRules entry of the State". */
function earliestNational(task: Task, counted: Counted, due: number): number {
  const { rule, zone } = task.place;
  if (!rule) return due;
  let earliest = due;
  const open = rule.firstDayOpenFor?.includes(task.row.startEvent) ?? false;
  const firstDay = open ? [true, false] : [rule.firstDay === 'included'];
  for (const firstCounts of firstDay) {
    const reading = { ...counted.reading, firstCounts };
    const unrolled = unrolledLast(task, reading);
    const last = rule.confidence === 'C' ? unrolled : rolledLast(task, reading, unrolled, 'national').last;
    earliest = Math.min(earliest, endOf(zone, last));
  }
  return earliest;
}

/** Glossary, `actBy`, for whole days. `resumed` is the other reading where a pause has both. */
export function actByOf(task: Task, counted: Counted, resumed: Counted | null): number {
  const { zone, free } = task.place;
  const due = endOf(zone, counted.last);
  switch (task.row.actBy.rule) {
    case 'same':
    case 'weeks-from-event-day':
    case 'event-plus-hours-unrounded':
      return due;
    case 'unrolled':
      return endOf(zone, counted.unrolled);
    case 'one-day-earlier':
      // One calendar day before 24:00 of the last day is the moment at which that day begins.
      return counted.reading.firstCounts ? due : startOf(zone, counted.last);
    case 'resume-reading':
      return resumed ? endOf(zone, resumed.last) : due;
    case 'without-two-working-days':
      return endOf(zone, counted.moved);
    case 'last-working-day-before':
      return isWorkingDay(free, counted.unrolled) ? due : endOf(zone, onOrBefore(free, counted.unrolled));
    case 'earliest-national-reading':
      return earliestNational(task, counted, due);
  }
}

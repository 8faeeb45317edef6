import type { Calendar } from '@comity/domain';

const DAY = 86_400_000;

/** Days on which two calendars of one place differ: closed in one and open in the other, by holiday or by the week. */
export function changedDays(before: Calendar | null, after: Calendar | null, from: Date, to: Date): readonly string[] {
  const changed: string[] = [];
  for (let at = Math.floor(from.getTime() / DAY); at * DAY <= to.getTime(); at += 1) {
    const date = new Date(at * DAY).toISOString().slice(0, 10);
    if (differs(before, after, date, new Date(at * DAY).getUTCDay() || 7)) changed.push(date);
  }
  return changed;
}

/** Some limits count the week of the State and some a week of their own: both are compared. */
const differs = (before: Calendar | null, after: Calendar | null, date: string, weekday: number): boolean =>
  isClosed(before, date) !== isClosed(after, date) || isWeekend(before, weekday) !== isWeekend(after, weekday);

const isClosed = (calendar: Calendar | null, date: string): boolean => (calendar?.closedFor(date) ?? null) !== null;

/** Where no calendar is recorded, the engine counts Saturday and Sunday. */
const isWeekend = (calendar: Calendar | null, weekday: number): boolean => (calendar?.weekend ?? [6, 7]).includes(weekday);

/** A day of the civil calendar, YYYY-MM-DD. */
export type Day = string;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number): string => String(n).padStart(2, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

// The wall calendar, written out day after day: 1 January 2000 was a Saturday.
const wall: Day[] = [];
const weekdays: number[] = [];
const place = new Map<Day, number>();
for (let year = 2000, weekday = 6; year <= 2060; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;
    for (let date = 1; date <= length; date += 1) {
      const day = `${year}-${two(month)}-${two(date)}`;
      place.set(day, wall.length);
      wall.push(day);
      weekdays.push(weekday);
      weekday = weekday === 7 ? 1 : weekday + 1;
    }
  }
}

function placeOf(day: Day): number {
  const found = place.get(day);
  if (found === undefined) throw new RangeError(`The wall calendar of the oracle has no ${day}.`);
  return found;
}

export const exists = (day: Day): boolean => place.has(day);
export const next = (day: Day): Day => wall[placeOf(day) + 1]!;
export const previous = (day: Day): Day => wall[placeOf(day) - 1]!;
/** ISO: 1 Monday to 7 Sunday. */
export const weekday = (day: Day): number => weekdays[placeOf(day)]!;

/** Steps `count` days on, one at a time; back where it is negative. */
export function walk(day: Day, count: number): Day {
  let at = day;
  for (let step = 0; step < count; step += 1) at = next(at);
  for (let step = 0; step > count; step -= 1) at = previous(at);
  return at;
}

/** How many midnights lie between the two days. */
export function daysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let at = from; at < to; at = next(at)) count += 1;
  return count;
}

/** Turns the leaves of the calendar month by month; `missing` where that month has no such date and its last day stands in. */
export function sameDateAfterMonths(day: Day, months: number): { readonly day: Day; readonly missing: boolean } {
  let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const date = Number(day.slice(8));
  for (let step = 0; step < Math.abs(months); step += 1) {
    month += months > 0 ? 1 : -1;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  let found = date;
  while (!exists(`${year}-${two(month)}-${two(found)}`)) found -= 1;
  return { day: `${year}-${two(month)}-${two(found)}`, missing: found !== date };
}

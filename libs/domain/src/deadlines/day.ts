/** A calendar day as whole days since 1970-01-01: arithmetic on days needs no zone and no time. */
export type Day = number;

const MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export const dayOf = (year: number, month: number, date: number): Day => Math.round(Date.UTC(year, month - 1, date) / MS);

/** The day of an ISO date, null where the text is no date or that date does not exist. */
export function parseDay(text: string): Day | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return null;
  return dayOf(year, month, date);
}

/** Written once: working days are looked up by their date, again and again. */
const written = new Map<Day, string>();
const MOST_KEPT = 50_000;

export function isoDay(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * MS).toISOString().slice(0, 10);
  if (written.size >= MOST_KEPT) written.clear();
  written.set(day, text);
  return text;
}

/** ISO day of the week, 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same date so many months on (or back); `short` where that month lacks the date and its last day was taken. */
export function addMonths(day: Day, months: number): { readonly day: Day; readonly short: boolean } {
  const at = new Date(day * MS);
  const date = at.getUTCDate();
  const count = at.getUTCFullYear() * 12 + at.getUTCMonth() + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const length = lengthOfMonth(year, month);
  return { day: dayOf(year, month, Math.min(date, length)), short: date > length };
}

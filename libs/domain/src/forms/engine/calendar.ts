import { Temporal } from 'temporal-polyfill';
import { durationPattern } from '../shape/patterns';

/** A calendar date plus a period; a day that the month lacks becomes its last. */
export function datePlus(date: string, period: { readonly days?: number; readonly months?: number; readonly years?: number }): string {
  return Temporal.PlainDate.from(date.slice(0, 10)).add(period).toString();
}

/** A calendar date plus an ISO 8601 duration; hours and less do not move it. */
export function datePlusDuration(date: string, duration: string): string {
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  return Temporal.PlainDate.from(date.slice(0, 10)).add({ years, months, weeks, days }).toString();
}

/** Whether a text is a duration that can be counted; numbers of six digits and more reach beyond the calendar. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text) && !/\d{6}/.test(text);
}

/** How long a duration is about, in days: years are twelve months, a month thirty days. */
export function daysOfDuration(duration: string): number {
  const { years, months, weeks, days, hours } = Temporal.Duration.from(duration);
  return (years * 12 + months) * 30 + weeks * 7 + days + hours / 24;
}

/** Whole and broken hours from one instant to another. */
export function hoursBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return from.until(to).total('hours');
}

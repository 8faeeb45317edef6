import type { CountingProfile } from './limit';

/** How a period is counted: where it is written, and each of its rules in a sentence. */
export interface ProfileRow {
  readonly id: CountingProfile;
  /** Where the rule is written; a rule of the project says so. */
  readonly article: string;
  readonly text: string;
  readonly firstDay: string;
  readonly hours: string;
  readonly rollDays: string;
  readonly rollHours: string;
  readonly twoWorkingDays?: string;
  readonly monthsAndWeeks: string;
  readonly noRoll?: string;
  /** Whose working days count. */
  readonly calendar: string;
  /** Never a default: only where somebody names it. */
  readonly byChoiceOnly?: boolean;
}

/** The counting profiles. Each limit names one. */
export const profiles: readonly ProfileRow[] = [
  {
    id: 'eu-1182',
    article: 'Reg. (EEC, Euratom) 1182/71, Arts 1 to 5',
    text: 'EU regulations and directives. Day of the event not counted; ends at 24:00 of the last day; hours start at the next full hour and run as elapsed time.',
    firstDay: 'excluded',
    hours: 'from the next full local hour after the event, also when it falls exactly on one',
    rollDays: 'next-working-day',
    rollHours: 'none',
    twoWorkingDays: 'a period in days of two days or more holds at least two working days, else it runs on to the end of the second (Art. 3(5)); not applied to hours',
    monthsAndWeeks: 'same weekday or date as the event; missing date: last day of that month',
    noRoll: 'dates on which acts take effect or cease (Arts 4, 5)',
    calendar: 'place of action',
  },
  {
    id: 'calendar-strict',
    article: 'none; project rule',
    text: 'Treaties that say nothing. Day of the event not counted, every day counts, ends at 24:00 in the zone of the Party whose act or custody is limited, never rolls.',
    firstDay: 'excluded',
    hours: 'elapsed from the event',
    rollDays: 'none',
    rollHours: 'none',
    monthsAndWeeks: 'same weekday or date as the event; missing date: last day of that month',
    calendar: 'Party whose act or custody is limited',
  },
  {
    id: 'coe-76',
    article: 'ETS 76, Arts 1, 3 to 5',
    text: 'Civil, commercial and administrative matters only; a named choice, never a default, no row uses it.',
    firstDay: 'excluded',
    hours: 'not covered',
    rollDays: 'next-working-day',
    rollHours: 'none',
    monthsAndWeeks: 'same weekday or date as the event; missing date: last day of that month',
    calendar: 'place of action',
    byChoiceOnly: true,
  },
  {
    id: 'us-rule-45',
    article: 'Fed. R. Crim. P. 45(a)',
    text: 'US criminal rules, court orders and statutes without a method. Trigger day not counted; hours start at once without rounding.',
    firstDay: 'excluded',
    hours: 'elapsed from the event',
    rollDays: 'next-working-day',
    rollHours: 'same-clock-time-next-working-day',
    monthsAndWeeks: 'same weekday or date as the event; missing date: last day of that month',
    calendar: 'court',
  },
  {
    id: 'uk-inclusive',
    article: '[2012] UKSC 20',
    text: 'Beginning or starting with the day: that day is day 1; months end on the day before the same date. Not rolled.',
    firstDay: 'included',
    hours: 'elapsed from the event',
    rollDays: 'none',
    rollHours: 'none',
    monthsAndWeeks: 'the day before the same weekday or date; where the month lacks that date, its last day',
    calendar: 'United Kingdom',
  },
  {
    id: 'national',
    article: 'law of the State, see nationalRules',
    text: 'Framework Decisions, statutes and Reg. 2023/1543 Art. 17: the rule of the State that acts (or of lawOf). No rule recorded: calendar-strict (which the answer then names as profile), verified false, a doubt.',
    firstDay: 'as recorded',
    hours: 'elapsed from the event',
    rollDays: 'as recorded',
    rollHours: 'none',
    monthsAndWeeks: 'as calendar-strict; first day counted: the day before',
    calendar: 'State of the rule',
  },
  {
    id: 'count-back',
    article: 'none; project rule',
    text: 'At least N days before: the date minus N days; due is the end of that day, never moved forward; actBy is the end of the last working day on or before it.',
    firstDay: 'excluded',
    hours: 'elapsed',
    rollDays: 'previous-working-day',
    rollHours: 'none',
    monthsAndWeeks: 'same date counted back; missing date: last day of that month',
    calendar: 'place of receipt',
  },
  {
    id: 'exact-elapsed',
    article: 'the limit\'s own text',
    text: 'Hours that start at the very event: elapsed time, no rounding, no roll.',
    firstDay: 'not used',
    hours: 'elapsed from the event',
    rollDays: 'none',
    rollHours: 'none',
    monthsAndWeeks: 'not used',
    calendar: 'none',
  },
];

export const profileRow = (id: string): ProfileRow | null => profiles.find((row) => row.id === id) ?? null;

/** One step of the working, as a code and parameters; sentences are made where people read them. */
export interface ExplanationStep {
  readonly step:
    | 'dayOfEventExcluded' | 'daysCounted' | 'hoursElapsed' | 'dateSetByUs' | 'dateStatedByThem'
    | 'clockChange' | 'endsWithLastDay' | 'notRolled' | 'continuesUntilDecided';
  readonly params: Readonly<Record<string, string | number>>;
  /** Article, profile or policy that the step rests on. */
  readonly basis: string;
}

const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00:00Z`)).replace(',', '');

/** English sentence of a step. */
export function explain({ step, params: p }: ExplanationStep): string {
  switch (step) {
    case 'dayOfEventExcluded': return `The event falls on ${day(String(p.day))} in ${p.zone}. That day is not counted.`;
    case 'daysCounted': return `${p.days} days, every day counted: from ${day(String(p.first))} to ${day(String(p.last))}.`;
    case 'hoursElapsed': return `${p.hours} hours of elapsed time, weekends and holidays included.`;
    case 'dateSetByUs': return `We set the date: ${day(String(p.day))}.`;
    case 'dateStatedByThem': return `The other side stated the date: ${day(String(p.day))}, in its own zone (${p.zone}).`;
    case 'clockChange': return `The clocks change within the period (${p.before} to ${p.after}); whole days and elapsed hours are not affected, the offset of the end is.`;
    case 'endsWithLastDay': return `It ends with the last day, ${day(String(p.last))}, at 24:00 in ${p.zone}.`;
    case 'notRolled': return 'The text has no rule for weekends or holidays, so the end does not move.';
    case 'continuesUntilDecided': return `The formal request arrived on ${day(String(p.day))}: preservation goes on without limit until that request is decided.`;
  }
}

import type { AnswerWords } from '../forms/answer-words.en';

type Calendar = Pick<AnswerWords, 'day' | 'duration' | 'months'>;

/** Dates and lengths of time as the language writes them, in European figures. `tidy` mends what the language writes otherwise in a legal text. */
export function calendarOf(lang: string, tidy: (date: string) => string = (date) => date): Calendar {
  const locale = `${lang}-u-ca-gregory-nu-latn`;
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const month = dates({ year: 'numeric', month: 'long' });
  const full = dates({ year: 'numeric', month: 'long', day: 'numeric' });
  const unit = (name: string): ((n: number) => string) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
    return (n) => format.format(n);
  };
  const [months, years] = [unit('month'), unit('year')];
  return {
    day: (y, m, d) => {
      if (m === undefined) return y;
      return tidy((d === undefined ? month : full).format(new Date(Date.UTC(Number(y), m - 1, d ?? 1)))).replace(/^(\d+\S*) /, '$1\u00a0');
    },
    duration: { Y: years, M: months, W: unit('week'), D: unit('day'), H: unit('hour'), min: unit('minute'), S: unit('second') },
    months: (n) => (n > 0 && n % 12 === 0 ? `${months(n)} (${years(n / 12)})` : months(n)),
  };
}

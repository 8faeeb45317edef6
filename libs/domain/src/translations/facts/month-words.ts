/** A month by its name, as far as it tells the month whatever the ending. */
export interface MonthWord {
  readonly month: number;
  readonly word: string;
}

/** Months of the east of the Arabic world, where the names of the west are not in use. */
const levantine = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'];

const known = new Map<string, readonly MonthWord[]>();

/** The names of months in a language, the longest first. */
export function monthWords(lang: string): readonly MonthWord[] {
  const kept = known.get(lang);
  if (kept !== undefined) return kept;
  const words = Array.from({ length: 12 }, (_, index) => index).flatMap((index) => namesOf(lang, index).map((word) => ({ month: index + 1, word })));
  const longest = words.toSorted((a, b) => b.word.length - a.word.length);
  known.set(lang, longest);
  return longest;
}

/** Alone and in a date; without the last sign where endings change it. A language that is not known has the names of English. */
function namesOf(lang: string, index: number): readonly string[] {
  const day = new Date(Date.UTC(2026, index, 1));
  const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  const names = [
    new Intl.DateTimeFormat(lang, { ...options, month: 'long' }).format(day),
    partOf(new Intl.DateTimeFormat(lang, { ...options, day: 'numeric', month: 'long', year: 'numeric' }), day),
    partOf(new Intl.DateTimeFormat(lang, { ...options, day: 'numeric', month: 'short', year: 'numeric' }), day).replace(/\.$/u, ''),
    ...(lang.toLowerCase().startsWith('ar') ? [levantine[index] ?? ''] : []),
  ];
  return [...new Set(names.map((name) => name.normalize('NFKC')).filter((name) => /^\p{L}[\p{L}\p{M}]/u.test(name)).map(stem))];
}

const partOf = (format: Intl.DateTimeFormat, day: Date): string => format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';

const stem = (name: string): string => (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u.test(name) && name.length >= 5 ? name.slice(0, -1) : name);

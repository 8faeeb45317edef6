/** Characters as they are seen, so that columns stand under each other in every script. */
const width = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
// Control characters of a text that others wrote must not reach the terminal.
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');

/** Rows under a line of titles. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [titles, ...rows].map((row) => row.map(plain));
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ').trimEnd();
  const [head = '', ...body] = cells.map(line);
  return [head, widths.map((count) => '-'.repeat(count)).join('  '), ...body];
}

/** Names and values under each other; empty values are left out. */
export function pairs(entries: readonly (readonly [string, string | null | undefined])[]): readonly string[] {
  const shown = entries.filter((entry): entry is readonly [string, string] => Boolean(entry[1]));
  const widest = Math.max(0, ...shown.map(([name]) => width(name)));
  return shown.map(([name, value]) => `${name}${' '.repeat(widest - width(name))}  ${plain(value)}`);
}

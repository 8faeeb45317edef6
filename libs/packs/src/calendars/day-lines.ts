/** A day on which the offices of a State are closed. `estimate`: computed from the moon, while the State announces it. */
export interface ClosingDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly name: string;
  readonly estimate: boolean;
}

const ENTRY = /^(\d\d-\d\d)(~?)=(\d+)$/;

/** Reads one line of a year. @throws RangeError for a line that is none, with the year and the entry. */
export function readYear(year: string, line: string, names: readonly string[]): ClosingDay[] {
  return entries(line).map((entry) => {
    const [, monthDay, tilde, index] = ENTRY.exec(entry) ?? [];
    const name = names[Number(index)];
    if (monthDay === undefined || name === undefined) throw new RangeError(`${year}: “${entry}” is not an entry of a calendar, as “01-01=0” is.`);
    return { date: `${year}-${monthDay}`, name, estimate: tilde === '~' };
  });
}

/** Reads what a region adds and takes away in one year. */
export function readRegionYear(year: string, line: string, names: readonly string[]): { added: ClosingDay[]; removed: string[] } {
  const all = entries(line);
  const added = all.filter((entry) => entry.startsWith('+')).map((entry) => entry.slice(1)).join(' ');
  const removed = all.filter((entry) => !entry.startsWith('+')).map((entry) => {
    if (!/^-\d\d-\d\d$/.test(entry)) throw new RangeError(`${year}: “${entry}” is not an entry of a region, as “+01-06=3” or “-04-06” is.`);
    return `${year}${entry}`;
  });
  return { added: readYear(year, added, names), removed };
}

/** Writes the days of one year; `indexOf` gives each name its number. */
export function writeDay({ date, name, estimate }: ClosingDay, indexOf: (name: string) => number): string {
  return `${date.slice(5)}${estimate ? '~' : ''}=${indexOf(name)}`;
}

function entries(line: string): string[] {
  return line === '' ? [] : line.split(' ');
}

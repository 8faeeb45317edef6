const formats = new Map<string, Intl.DateTimeFormat>();

function format(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat('en-GB', options)));
  return found;
}

const MOST_KEPT = 20_000;
const said = new Map<string, string>();

/** The same few dates are said in many workings, and formatting costs more than computing them. */
function once(key: string, say: () => string): string {
  const known = said.get(key);
  if (known !== undefined) return known;
  const text = say();
  if (said.size >= MOST_KEPT) said.clear();
  said.set(key, text);
  return text;
}

/** A calendar date for people, as "Mon 14 Sep 2026". */
export function day(iso: string | number | undefined): string {
  const date = String(iso).slice(0, 10);
  return once(date, () => format('day', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)).replace(',', ''));
}

/** An instant for people in a zone, as "Mon 14 Sept 2026, 23:00 (UTC+1, Europe/Dublin)"; a mere date stays one. */
export function moment(at: string | number | undefined, zone: string | number | undefined): string {
  const text = String(at);
  if (!text.includes('T')) return day(text);
  const name = zone === undefined ? 'UTC' : String(zone);
  return once(`${text} ${name}`, () => atClock(text, name));
}

function atClock(text: string, name: string): string {
  const parts = Object.fromEntries(
    format(`moment ${name}`, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: name, timeZoneName: 'shortOffset' })
      .formatToParts(new Date(text)).map(({ type, value }) => [type, value]),
  );
  const seconds = parts['second'] === '00' ? '' : `:${parts['second']}`;
  return `${parts['weekday']} ${parts['day']} ${parts['month']} ${parts['year']}, ${parts['hour']}:${parts['minute']}${seconds} (${name === 'UTC' ? name : `${String(parts['timeZoneName']).replace('GMT', 'UTC')}, ${name}`})`;
}

const words = { h: ['hour', 'hours'], d: ['day', 'days'], wd: ['working day', 'working days'], wk: ['week', 'weeks'], mo: ['month', 'months'], y: ['year', 'years'] } as const;

/** An amount for people, as "10 days". */
export function amount(value: string | number | undefined, unit: string | number | undefined): string {
  const [one, many] = words[String(unit ?? 'd') as keyof typeof words] ?? words.d;
  return `${value} ${Number(value) === 1 ? one : many}`;
}

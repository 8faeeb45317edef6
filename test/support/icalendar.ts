/** An event of a calendar as a calendar program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  /** As it is written: a date, or an instant in UTC. */
  readonly start: string;
  readonly wholeDay: boolean;
  readonly sequence: number;
  readonly status: string;
  readonly properties: readonly string[];
}

export interface ReadCalendar {
  readonly properties: Readonly<Record<string, string>>;
  readonly events: readonly ReadEvent[];
}

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads iCalendar by the letter of RFC 5545: lines end with CRLF, hold at most 75 octets, and go on after a space. */
export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends without CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of ${Buffer.byteLength(line)} octets: ${line}`);
  }
  const properties = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readProperty);
  expectPair(properties[0], 'BEGIN', 'VCALENDAR');
  expectPair(properties.at(-1), 'END', 'VCALENDAR');
  const firstEvent = properties.findIndex(({ name, value }) => name === 'BEGIN' && value === 'VEVENT');
  const head = properties.slice(1, firstEvent < 0 ? -1 : firstEvent);
  return { properties: Object.fromEntries(head.map(({ name, value }) => [name, unescaped(value)])), events: firstEvent < 0 ? [] : readEvents(properties.slice(firstEvent, -1)) };
}

function readProperty(line: string): Property {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^:;]*)*):(.*)$/s.exec(line);
  if (!found) throw new Error(`No property: ${line}`);
  return { name: found[1]!, parameters: found[2]!, value: found[3]! };
}

function expectPair(property: Property | undefined, name: string, value: string): void {
  if (property?.name !== name || property.value !== value) throw new Error(`${name}:${value} is missing.`);
}

/** A text: commas, semicolons and backslashes have to be escaped, line ends are `\n`. */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

function readEvents(properties: readonly Property[]): ReadEvent[] {
  const events: ReadEvent[] = [];
  for (let at = 0; at < properties.length;) {
    const end = properties.findIndex(({ name, value }, i) => i >= at && name === 'END' && value === 'VEVENT');
    expectPair(properties[at], 'BEGIN', 'VEVENT');
    if (end < 0) throw new Error('An event has no end.');
    events.push(readEvent(properties.slice(at + 1, end)));
    at = end + 1;
  }
  return events;
}

function readEvent(properties: readonly Property[]): ReadEvent {
  const one = (name: string): Property => {
    const found = properties.filter((property) => property.name === name);
    if (found.length !== 1) throw new Error(`${name} stands ${found.length} times in an event.`);
    return found[0]!;
  };
  const raw = one('SUMMARY').value;
  if (/(^|[^\\])(\\\\)*[,;]/.test(raw)) throw new Error(`A comma or semicolon is not escaped: ${raw}`);
  one('DTSTAMP');
  const start = one('DTSTART');
  return {
    uid: one('UID').value, summary: unescaped(raw), start: start.value, wholeDay: start.parameters.includes('VALUE=DATE'),
    sequence: Number(one('SEQUENCE').value), status: one('STATUS').value, properties: properties.map(({ name }) => name),
  };
}

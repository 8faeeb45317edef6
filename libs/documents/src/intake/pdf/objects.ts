import { BudgetSpent, type Budget } from '../budget';
import { unpacked } from './filters';
import { LenientReader } from './lenient-reader';
import { isDictionary, nameOf, type PdfDictionary, type PdfThing } from './things';

export interface FoundObject {
  readonly id: number;
  /** Byte at which it starts; of an object inside an object stream: where that stream starts. */
  readonly offset: number;
  readonly value: PdfThing;
  /** First and last byte of its stream. */
  readonly stream?: readonly [number, number];
}

export interface FoundObjects {
  /** Every object of the file, also those that no table names: what was once there can be named again by an update. */
  readonly all: readonly FoundObject[];
  /** The last of each number, which is the one that counts. */
  readonly last: ReadonlyMap<number, FoundObject>;
  readonly trailers: readonly PdfDictionary[];
  readonly disguised: ReadonlySet<string>;
  /** Object streams that could not be read. */
  readonly unread: readonly number[];
}

const MOST_OBJECTS = 300_000;

/** Finds all objects without trusting the table of them. @throws BudgetSpent, UnpacksTooLarge */
export async function findObjects(bytes: Buffer, budget: Budget): Promise<FoundObjects> {
  const text = bytes.toString('latin1');
  const reader = new LenientReader(text, 0, budget);
  const ends = new Ends(text);
  const all: FoundObject[] = [];
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3)) {
    const object = objectAt(reader, text, at, ends);
    if (object) all.push(object);
    if (all.length > MOST_OBJECTS) throw new BudgetSpent('work');
    await budget.breathe();
  }
  const unread: number[] = [];
  for (const object of all.filter(({ value }) => isDictionary(value) && nameOf(value.get('Type')) === 'ObjStm')) {
    const inner = await objectsInside(bytes, object, reader, budget);
    if (!inner) unread.push(object.id);
    for (const each of inner ?? []) all.push(each);
    if (all.length > MOST_OBJECTS) throw new BudgetSpent('work');
  }
  return { all, last: new Map(all.map((object) => [object.id, object])), trailers: trailersOf(reader, text, all), disguised: reader.disguised, unread };
}

/** Finds the end of streams one after the other, without searching the same stretch twice. */
class Ends {
  #from = 0;
  #found = -1;
  constructor(private readonly text: string) {}

  after(start: number): number {
    if (start >= this.#from && start <= this.#found) return this.#found;
    const found = this.text.indexOf('endstream', start);
    this.#from = start;
    this.#found = found < 0 ? this.text.length : found;
    return this.#found;
  }
}

function objectAt(reader: LenientReader, text: string, at: number, ends: Ends): FoundObject | undefined {
  const head = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]*$/.exec(text.slice(Math.max(0, at - 40), at));
  if (!head) return undefined;
  reader.at = at + 3;
  const value = reader.value();
  if (value === undefined) return undefined;
  const object = { id: Number(head[1]), offset: at - head[0].length, value };
  if (!isDictionary(value)) return object;
  reader.skip();
  if (!text.startsWith('stream', reader.at)) return object;
  const start = reader.at + 6 + (text.startsWith('\r\n', reader.at + 6) ? 2 : 1);
  return { ...object, stream: [start, endOfStream(text, start, value, ends)] };
}

function endOfStream(text: string, start: number, dictionary: PdfDictionary, ends: Ends): number {
  const length = dictionary.get('Length');
  if (typeof length === 'number' && length >= 0 && /^\s{0,2}endstream/.test(text.slice(start + length, start + length + 12))) return start + length;
  return ends.after(start);
}

/** The objects of an object stream; `undefined` where it cannot be read. */
async function objectsInside(bytes: Buffer, { value, stream, offset }: FoundObject, outer: LenientReader, budget: Budget): Promise<FoundObject[] | undefined> {
  const content = stream && isDictionary(value) ? await unpacked(bytes.subarray(...stream), value, budget) : undefined;
  if (!content || !isDictionary(value)) return undefined;
  const first = Number(value.get('First'));
  const count = Number(value.get('N'));
  if (!Number.isInteger(first) || !Number.isInteger(count) || first > content.length || count > MOST_OBJECTS) return undefined;
  const text = content.toString('latin1');
  const reader = new LenientReader(text, 0, budget);
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  const found: FoundObject[] = [];
  for (let i = 0; i < count && 2 * i + 1 < heads.length; i++) {
    reader.at = first + (heads[2 * i + 1] ?? 0);
    const each = reader.value();
    if (each !== undefined) found.push({ id: heads[2 * i] ?? 0, offset, value: each });
    await budget.breathe();
  }
  reader.disguised.forEach((name) => outer.disguised.add(name));
  return found;
}

function trailersOf(reader: LenientReader, text: string, all: readonly FoundObject[]): PdfDictionary[] {
  const found: PdfDictionary[] = all.flatMap(({ value }) => (isDictionary(value) && nameOf(value.get('Type')) === 'XRef' ? [value] : []));
  for (let at = text.indexOf('trailer'); at >= 0; at = text.indexOf('trailer', at + 7)) {
    reader.at = at + 7;
    const value = reader.value();
    if (isDictionary(value)) found.push(value);
  }
  return found;
}

import { inflateSync } from 'node:zlib';
import type { PdfFile } from '../../reading/pdf-file';
import { Name, Reference, Word, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import type { NewFile } from './new-file';

const MOST_BYTES = 256 * 1024 * 1024;
const NOTHING = new Word('null');

export const nameOf = (value: PdfValue | undefined): string => (value instanceof Name ? value.name : '');

/** Brings values of one file into another with all they refer to. Pages come only by name: what refers to others is cut. */
export class Copier {
  readonly #known = new Map<number, Reference>();
  readonly #waiting: number[] = [];

  constructor(readonly from: PdfFile, readonly into: NewFile) {}

  /** From now on, references to the object mean this one. */
  means(id: number, place: Reference): void { this.#known.set(id, place); }

  placeOf(id: number): Reference | undefined { return this.#known.get(id); }

  /** The value as it is in the new file. Objects it needs are copied now. @throws SyntaxError where one is damaged */
  copy(value: PdfValue): PdfValue {
    const made = this.#inside(value);
    // A list of what waits instead of calls inside calls: trees of tags are deeper than a stack.
    for (let id = this.#waiting.pop(); id !== undefined; id = this.#waiting.pop()) this.#bring(id);
    return made;
  }

  #bring(id: number): void {
    const object = this.from.object(id);
    const place = this.#known.get(id);
    if (!object || !place) return;
    if (object.raw && object.value instanceof Map) assertSound(id, object.raw, object.value as Dictionary, this.from);
    this.into.put(place, this.#inside(object.value), object.raw);
  }

  #inside(value: PdfValue): PdfValue {
    if (value instanceof Reference) return this.#reference(value.id);
    if (value instanceof Map) return this.#dictionary(value as Dictionary);
    return Array.isArray(value) ? (value as readonly PdfValue[]).map((member) => this.#inside(member)).filter((member, n) => member !== NOTHING || !isObjectTag((value as readonly PdfValue[])[n])) : value;
  }

  /** Annotations stay behind, and so does what a tag says of them: a tag of a form field without its field is no such tag. */
  #dictionary(value: Dictionary): PdfValue {
    if (nameOf(value.get('Type')) === 'OBJR') return NOTHING;
    const kids = this.from.resolve(value.get('K'));
    const orphaned = nameOf(value.get('S')) === 'Form' && (Array.isArray(kids) ? (kids as readonly PdfValue[]) : [kids]).some((kid) => isObjectTag(this.from.resolve(kid)));
    return new Map([...value].map(([key, member]) => [key, key === 'S' && orphaned ? new Name('NonStruct') : this.#inside(member)]));
  }

  #reference(id: number): PdfValue {
    const known = this.#known.get(id);
    if (known) return known;
    const object = this.from.object(id);
    const type = object?.value instanceof Map ? nameOf((object.value as Dictionary).get('Type')) : '';
    if (!object || ['Page', 'Pages', 'Catalog', 'Annot'].includes(type)) return NOTHING;
    const place = this.into.reserve();
    this.#known.set(id, place);
    this.#waiting.push(id);
    return place;
  }
}

const isObjectTag = (value: PdfValue | undefined): boolean => value instanceof Map && nameOf((value as Dictionary).get('Type')) === 'OBJR';

/** What cannot be unpacked is found here, not by whoever opens the bundle. */
function assertSound(id: number, raw: Buffer, dictionary: Dictionary, file: PdfFile): void {
  const filter = file.resolve(dictionary.get('Filter'));
  const first = Array.isArray(filter) ? file.resolve((filter as readonly PdfValue[])[0]) : filter;
  if (nameOf(first) !== 'FlateDecode') return;
  try {
    inflateSync(raw, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new SyntaxError(`Object ${id} is damaged (${(error as NodeJS.ErrnoException).code ?? 'error'}).`, { cause: error });
  }
}

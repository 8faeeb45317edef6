import { rawStream, sectionsOf, type Entry, type Section } from './cross-reference';
import { Name, PdfScanner, Reference, Word, type Dictionary, type PdfValue } from './pdf-syntax';
import { unpacked } from './stream-content';

export interface PdfObject {
  readonly value: PdfValue;
  /** Packed content, of a stream. */
  readonly raw?: Buffer;
  /** From its number to the end of its value; nothing for an object inside a stream. */
  readonly range?: readonly [number, number];
}

/**
 * A file as its last cross-reference describes it: tables, streams, objects inside streams, and every older section that
 * is still in force. Nothing is guessed and nothing is repaired: an object that is not where the table says is an error.
 */
export class PdfFile {
  /** The newest first. */
  readonly sections: readonly Section[];
  readonly trailer: Dictionary;
  readonly text: string;
  readonly #entries = new Map<number, Entry>();
  readonly #known = new Map<number, PdfObject | undefined>();
  readonly #unpacked = new Map<number, readonly PdfValue[]>();

  /** @throws SyntaxError when the bytes are no such file */
  constructor(readonly bytes: Buffer) {
    this.text = bytes.toString('latin1');
    this.sections = sectionsOf(bytes, this.text);
    for (const { entries } of this.sections) for (const [id, entry] of entries) if (!this.#entries.has(id)) this.#entries.set(id, entry);
    this.trailer = this.sections[0]?.trailer ?? new Map<string, PdfValue>();
  }

  /** Numbers of the objects in force. */
  get ids(): number[] { return [...this.#entries].filter(([, entry]) => entry.kind !== 'free').map(([id]) => id); }

  /** All objects, read now. */
  get objects(): ReadonlyMap<number, PdfObject> {
    return new Map(this.ids.flatMap((id) => { const object = this.object(id); return object ? [[id, object] as const] : []; }));
  }

  entry(id: number): Entry | undefined { return this.#entries.get(id); }

  object(id: number): PdfObject | undefined {
    if (!this.#known.has(id)) {
      this.#known.set(id, undefined); // an object that needs itself is not there
      this.#known.set(id, this.#read(id));
    }
    return this.#known.get(id);
  }

  /** Follows references. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    for (let hops = 0; value instanceof Reference && hops < 20; hops++) value = this.object(value.id)?.value;
    return value instanceof Reference || (value instanceof Word && value.word === 'null') ? undefined : value;
  }

  dictionary(value: PdfValue | undefined): Dictionary { const found = this.resolve(value); return found instanceof Map ? (found as Dictionary) : new Map<string, PdfValue>(); }

  list(value: PdfValue | undefined): readonly PdfValue[] { const found = this.resolve(value); return Array.isArray(found) ? (found as readonly PdfValue[]) : []; }

  /** Unpacked content. @throws SyntaxError */
  contentOf(value: PdfValue | undefined): Buffer {
    const object = value instanceof Reference ? this.object(value.id) : undefined;
    if (!object?.raw || !(object.value instanceof Map)) throw new SyntaxError('A stream is missing.');
    return unpacked(object.raw, object.value as Dictionary, (v) => this.resolve(v));
  }

  get root(): Dictionary { return this.dictionary(this.trailer.get('Root')); }

  #read(id: number): PdfObject | undefined {
    const entry = this.#entries.get(id);
    if (entry?.kind === 'at') return this.#readAt(id, entry.offset, entry.generation);
    if (entry?.kind !== 'in') return undefined;
    const value = this.#objectsIn(entry.stream)[entry.index];
    return value === undefined ? undefined : { value };
  }

  #readAt(id: number, offset: number, generation: number): PdfObject {
    const scanner = new PdfScanner(this.text, offset);
    const [number, revision, keyword] = [scanner.next(), scanner.next(), scanner.next()];
    const value = scanner.next();
    if (number !== id || revision !== generation || !(keyword instanceof Word) || keyword.word !== 'obj' || value === undefined) throw new SyntaxError(`Object ${id} is not at byte ${offset}, where the file says it is.`);
    const range = [offset, scanner.at] as const;
    if (!(value instanceof Map) || !/^\s*stream\r?\n/.test(this.text.slice(scanner.at, scanner.at + 40))) return { value, range };
    return { value, range, raw: rawStream(this.bytes, this.text, scanner.at, this.resolve((value as Dictionary).get('Length'))) };
  }

  #objectsIn(stream: number): readonly PdfValue[] {
    const known = this.#unpacked.get(stream);
    if (known) return known;
    const dictionary = this.dictionary(new Reference(stream));
    const content = this.contentOf(new Reference(stream));
    const [count, first, type] = [dictionary.get('N'), dictionary.get('First'), dictionary.get('Type')];
    if (typeof count !== 'number' || typeof first !== 'number' || !(type instanceof Name)) throw new SyntaxError(`Object ${stream} holds no objects.`);
    const heads = content.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
    const body = content.toString('latin1');
    const values = Array.from({ length: count }, (_, n) => new PdfScanner(body, first + (heads[2 * n + 1] ?? 0)).next() ?? new Word('null'));
    this.#unpacked.set(stream, values);
    return values;
  }
}

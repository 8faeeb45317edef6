import { createHash } from 'node:crypto';
import type { PdfFile } from '../../reading/pdf-file';
import { Name, Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { dictionaryOf, withMembers, written } from './write-value';

interface Pending {
  readonly generation: number;
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

export interface Updated {
  readonly bytes: Buffer;
  /** Where each new or changed object stands. */
  readonly places: ReadonlyMap<number, number>;
}

/**
 * New and changed objects that are written behind a file (ISO 32000-1, 7.5.6): not one byte of the file itself changes,
 * so earlier signatures go on covering what they covered.
 */
export class IncrementalUpdate {
  readonly #pending = new Map<number, Pending>();
  /** Numbers that are referred to: one without an object would come to life if it were given to a new one. */
  readonly #named: ReadonlySet<number>;
  #next: number;

  constructor(readonly file: PdfFile) {
    const size = file.trailer.get('Size');
    this.#next = file.ids.reduce((next, id) => Math.max(next, id + 1), typeof size === 'number' ? size : 0);
    this.#named = new Set([...file.objects.values()].flatMap(({ value }) => namesIn(value)));
  }

  /** The value as it will be. */
  value(of: PdfValue | undefined): PdfValue | undefined {
    return of instanceof Reference ? (this.#pending.get(of.id)?.value ?? this.file.resolve(of)) : of;
  }

  dictionary(of: PdfValue | undefined): Dictionary {
    const value = this.value(of);
    return value instanceof Map ? (value as Dictionary) : new Map<string, PdfValue>();
  }

  list(of: PdfValue | undefined): readonly PdfValue[] {
    const value = this.value(of);
    return Array.isArray(value) ? (value as readonly PdfValue[]) : [];
  }

  /** A number for an object that is put later. */
  reserve(): Reference {
    while (this.#named.has(this.#next)) this.#next++;
    return new Reference(this.#next++);
  }

  put(at: Reference, value: PdfValue, stream?: Buffer): Reference {
    this.#pending.set(at.id, { generation: at.generation, value, ...(stream ? { stream } : {}) });
    return at;
  }

  add(value: PdfValue, stream?: Buffer): Reference { return this.put(this.reserve(), value, stream); }

  /** Changes a value where it stands: in an object of its own, or through `otherwise` in the one that holds it. */
  change(at: PdfValue | undefined, value: PdfValue, otherwise: (direct: PdfValue) => void): void {
    if (at instanceof Reference) this.put(at, value);
    else otherwise(value);
  }

  /** The file with the update behind it. */
  finish(): Updated {
    const { bytes } = this.file;
    const parts: Buffer[] = [bytes, ...(bytes.at(-1) === 0x0a ? [] : [Buffer.from('\n')])];
    let at = parts.reduce((size, part) => size + part.length, 0);
    const places = new Map<number, number>();
    for (const [id, { generation, value, stream }] of [...this.#pending].sort(([a], [b]) => a - b)) {
      const body = stream ? [Buffer.from(`${written(value)}\nstream\n`), stream, Buffer.from('\nendstream')] : [Buffer.from(written(value), 'latin1')];
      const object = Buffer.concat([Buffer.from(`${id} ${generation} obj\n`), ...body, Buffer.from('\nendobj\n')]);
      places.set(id, at);
      parts.push(object);
      at += object.length;
    }
    const digest = createHash('md5').update(Buffer.concat(parts.slice(1))).digest();
    parts.push(this.file.sections[0]?.kind === 'stream' ? this.#stream(places, at, digest) : this.#table(places, at, digest));
    return { bytes: Buffer.concat(parts), places };
  }

  #table(places: ReadonlyMap<number, number>, at: number, digest: Buffer): Buffer {
    const ranges = runs([...places.keys()]).map((ids) => `${ids[0]} ${ids.length}\n${ids.map((id) => `${String(places.get(id)).padStart(10, '0')} ${String(this.#pending.get(id)?.generation ?? 0).padStart(5, '0')} n \n`).join('')}`);
    return Buffer.from(`xref\n${ranges.join('')}trailer\n${written(this.#trailer(digest))}\nstartxref\n${at}\n%%EOF\n`, 'latin1');
  }

  #stream(places: ReadonlyMap<number, number>, at: number, digest: Buffer): Buffer {
    const own = this.reserve();
    const all = new Map([...places, [own.id, at]]);
    const rows = [...all].map(([id, place]) => { const row = Buffer.alloc(7); row[0] = 1; row.writeUInt32BE(place, 1); row.writeUInt16BE(this.#pending.get(id)?.generation ?? 0, 5); return row; });
    const content = Buffer.concat(rows);
    const index = runs([...all.keys()]).flatMap((ids) => [ids[0] ?? 0, ids.length]);
    const dictionary = withMembers(this.#trailer(digest), { Type: new Name('XRef'), W: [1, 4, 2], Index: index, Length: content.length, Size: this.#next });
    return Buffer.concat([Buffer.from(`${own.id} 0 obj\n${written(dictionary)}\nstream\n`, 'latin1'), content, Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`)]);
  }

  #trailer(digest: Buffer): Dictionary {
    const { trailer, sections } = this.file;
    const [first] = this.file.list(trailer.get('ID'));
    const kept = ['Root', 'Info'].flatMap((key) => { const value = trailer.get(key); return value === undefined ? [] : [[key, value] as const]; });
    return dictionaryOf({ Size: this.#next, ...Object.fromEntries(kept), Prev: sections[0]?.offset ?? 0, ID: [first ?? digest, digest] });
  }
}

function namesIn(value: PdfValue): number[] {
  if (value instanceof Reference) return [value.id];
  if (value instanceof Map) return [...(value as Dictionary).values()].flatMap(namesIn);
  return Array.isArray(value) ? (value as readonly PdfValue[]).flatMap(namesIn) : [];
}

/** Numbers that follow each other stand together. */
function runs(ids: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.at(-1) === id - 1) last.push(id);
    else found.push([id]);
  }
  return found;
}

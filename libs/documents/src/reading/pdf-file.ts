import { inflateSync } from 'node:zlib';
import { Name, PdfScanner, Reference, Word, type Dictionary, type PdfValue } from './pdf-syntax';

export interface PdfObject {
  readonly value: PdfValue;
  /** Unpacked content, of a stream. */
  readonly content?: Buffer;
}

/** A file with a plain cross-reference table, as our papers have it. */
export class PdfFile {
  readonly objects = new Map<number, PdfObject>();
  readonly trailer: Dictionary;

  /** @throws SyntaxError when the bytes are no such file */
  constructor(bytes: Buffer) {
    const text = bytes.toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
    const trailer = text.indexOf('trailer', start);
    if (!text.startsWith('%PDF-') || Number.isNaN(start) || trailer < 0) throw new SyntaxError('The file is not a PDF with a cross-reference table.');
    for (const row of text.slice(start, trailer).matchAll(/^(\d{10}) \d{5} n/gm)) this.#read(bytes, Number(row[1]));
    this.trailer = dictionary(new PdfScanner(bytes, trailer + 'trailer'.length).next());
  }

  /** Follows references. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof Reference ? this.objects.get(value.id)?.value : value;
  }

  dictionary(value: PdfValue | undefined): Dictionary { return dictionary(this.resolve(value)); }

  contentOf(value: PdfValue | undefined): Buffer {
    const content = value instanceof Reference ? this.objects.get(value.id)?.content : undefined;
    if (!content) throw new SyntaxError('A stream is missing.');
    return content;
  }

  get root(): Dictionary { return this.dictionary(this.trailer.get('Root')); }

  #read(bytes: Buffer, offset: number): void {
    const scanner = new PdfScanner(bytes.subarray(offset));
    const id = scanner.next();
    scanner.next();
    const keyword = scanner.next();
    const value = scanner.next();
    if (typeof id !== 'number' || !(keyword instanceof Word) || value === undefined) throw new SyntaxError(`No object at byte ${offset}.`);
    const content = value instanceof Map ? streamOf(bytes, offset + scanner.at, value) : undefined;
    this.objects.set(id, content ? { value, content } : { value });
  }
}

function streamOf(bytes: Buffer, at: number, of: Dictionary): Buffer | undefined {
  const head = /^\s*stream\r?\n/.exec(bytes.toString('latin1', at, at + 20))?.[0];
  const length = of.get('Length');
  if (head === undefined || typeof length !== 'number') return undefined;
  const raw = bytes.subarray(at + head.length, at + head.length + length);
  const filter = of.get('Filter');
  return filter instanceof Name && filter.name === 'FlateDecode' ? inflateSync(raw) : raw;
}

const dictionary = (value: PdfValue | undefined): Dictionary => (value instanceof Map ? value : new Map<string, PdfValue>());

import { unpacked } from './stream-content';
import { type Name, PdfScanner, Word, type Dictionary, type PdfValue } from './pdf-syntax';

/** Where an object stands: at a byte of the file, inside an object stream, or no more. */
export type Entry =
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

/** What one writer of the file has written: the objects of one revision. */
export interface Section {
  readonly offset: number;
  readonly kind: 'table' | 'stream';
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: Dictionary;
}

const MOST_SECTIONS = 1000;

/** The sections of a file, the newest first. @throws SyntaxError */
export function sectionsOf(bytes: Buffer, text: string): readonly Section[] {
  const last = /^startxref\s+(\d{1,10})\s+%%EOF/.exec(text.slice(text.lastIndexOf('startxref')).slice(0, 60));
  if (!text.startsWith('%PDF-') || !last) throw new SyntaxError('The file is not a whole PDF: its beginning or its end is missing.');
  const sections: Section[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = Number(last[1]); offset !== undefined;) {
    if (seen.has(offset) || seen.size > MOST_SECTIONS) throw new SyntaxError('The cross-references of the file go round in a circle.');
    seen.add(offset);
    const section: Section = /\s*xref\s/y.test(text.slice(offset, offset + 12)) ? tableAt(bytes, text, offset) : streamAt(bytes, text, offset);
    sections.push(section);
    const previous: PdfValue | undefined = section.trailer.get('Prev');
    offset = typeof previous === 'number' ? previous : undefined;
  }
  return sections;
}

function tableAt(bytes: Buffer, text: string, offset: number): Section {
  const entries = new Map<number, Entry>();
  const head = sticky(/\s*xref\s+/y, text, offset);
  let at = offset + (head?.[0].length ?? 0);
  for (let range = sticky(/(\d{1,10}) (\d{1,10})\s+/y, text, at); range; range = sticky(/(\d{1,10}) (\d{1,10})\s+/y, text, at)) {
    at += range[0].length;
    for (let id = Number(range[1]), end = id + Number(range[2]); id < end; id++) {
      const row = sticky(/(\d{10}) (\d{5}) ([nf])\s{1,2}/y, text, at);
      if (!row) throw new SyntaxError(`The cross-reference table at byte ${offset} is damaged.`);
      at += row[0].length;
      entries.set(id, row[3] === 'n' ? { kind: 'at', offset: Number(row[1]), generation: Number(row[2]) } : { kind: 'free' });
    }
  }
  const trailer = sticky(/\s*trailer\b/y, text, at);
  const value = trailer && new PdfScanner(text, at + trailer[0].length).next();
  if (!(value instanceof Map)) throw new SyntaxError(`The cross-reference table at byte ${offset} has no trailer.`);
  const hybrid = value.get('XRefStm');
  if (typeof hybrid === 'number') for (const [id, entry] of streamAt(bytes, text, hybrid).entries) if ((entries.get(id) ?? { kind: 'free' }).kind === 'free') entries.set(id, entry);
  return { offset, kind: 'table', entries, trailer: value };
}

function streamAt(bytes: Buffer, text: string, offset: number): Section {
  const scanner = new PdfScanner(text, offset);
  const [id, , keyword, dictionary] = [scanner.next(), scanner.next(), scanner.next(), scanner.next()];
  if (typeof id !== 'number' || !(keyword instanceof Word) || !(dictionary instanceof Map) || (dictionary.get('Type') as Name | undefined)?.name !== 'XRef') {
    throw new SyntaxError(`There is no cross-reference at byte ${offset}.`);
  }
  const content = unpacked(rawStream(bytes, text, scanner.at, dictionary.get('Length')), dictionary);
  return { offset, kind: 'stream', entries: rowsOf(content, dictionary), trailer: dictionary };
}

function rowsOf(content: Buffer, dictionary: Dictionary): Map<number, Entry> {
  const [kind = 0, second = 0, third = 0] = numbers(dictionary.get('W'));
  if ([kind, second, third].some((width) => width < 0 || width > 6)) throw new SyntaxError('A cross-reference stream has columns of an impossible width.');
  const ranges = numbers(dictionary.get('Index') ?? [0, dictionary.get('Size') ?? 0]);
  const entries = new Map<number, Entry>();
  let at = 0;
  const read = (width: number, otherwise: number): number => { const value = width ? content.readUIntBE(at, width) : otherwise; at += width; return value; };
  for (let r = 0; r + 1 < ranges.length; r += 2) {
    for (let id = ranges[r] ?? 0, end = id + (ranges[r + 1] ?? 0); id < end; id++) {
      if (at + kind + second + third > content.length) throw new SyntaxError('A cross-reference stream is too short.');
      const [type, a, b] = [read(kind, 1), read(second, 0), read(third, 0)];
      entries.set(id, type === 1 ? { kind: 'at', offset: a, generation: b } : type === 2 ? { kind: 'in', stream: a, index: b } : { kind: 'free' });
    }
  }
  return entries;
}

/** The bytes of a stream as they stand in the file; `at` is behind its dictionary. @throws SyntaxError */
export function rawStream(bytes: Buffer, text: string, at: number, length: PdfValue | undefined): Buffer {
  const head = sticky(/\s*stream\r?\n/y, text, at);
  if (!head || typeof length !== 'number' || length < 0) throw new SyntaxError(`The stream at byte ${at} is damaged.`);
  const from = at + head[0].length;
  if (!sticky(/\s*endstream/y, text, from + length)) throw new SyntaxError(`The stream at byte ${at} is longer or shorter than it says.`);
  return bytes.subarray(from, from + length);
}

export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const numbers = (value: PdfValue | undefined): readonly number[] => (Array.isArray(value) ? (value as readonly PdfValue[]).filter((item) => typeof item === 'number') : []);

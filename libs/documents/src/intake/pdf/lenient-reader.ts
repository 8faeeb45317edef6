import type { Budget } from '../budget';
import { PdfName, PdfReference, PdfText, PdfWord, type PdfDictionary, type PdfThing } from './things';

const DEEPEST = 60;
const LONGEST_TEXT = 1_000_000;
const SPACES = '\0\t\n\f\r ';
const DELIMITERS = '()<>[]{}/%';
/** Words that end an object: a value that runs into one of them is torn. */
const ENDS = new Set(['obj', 'endobj', 'stream', 'endstream', 'xref', 'trailer', 'startxref']);

const isRegular = (sign: string | undefined): sign is string => sign !== undefined && !SPACES.includes(sign) && !DELIMITERS.includes(sign);

/**
 * Reads values as a forgiving reader would: what is torn, too deep or no value gives `undefined`, and never an
 * exception, since files that come in are made by anybody.
 */
export class LenientReader {
  /** Names that were written in disguise. */
  readonly disguised = new Set<string>();

  constructor(readonly text: string, public at: number, private readonly budget: Budget) {}

  value(depth = 0): PdfThing | undefined {
    this.skip();
    const sign = this.text[this.at];
    if (sign === undefined || depth > DEEPEST) return undefined;
    if (sign === '/') return this.#name();
    if (sign === '(') return this.#literal();
    if (sign === '[') return this.#list(depth);
    if (sign === '<') return this.text[this.at + 1] === '<' ? this.#dictionary(depth) : this.#hex();
    if (!isRegular(sign)) return undefined;
    return this.#number() ?? this.#word();
  }

  skip(): void {
    const start = this.at;
    for (;;) {
      while (this.at < this.text.length && SPACES.includes(this.text[this.at] ?? '-')) this.at++;
      if (this.text[this.at] !== '%') break;
      while (this.at < this.text.length && this.text[this.at] !== '\n' && this.text[this.at] !== '\r') this.at++;
    }
    this.budget.work(1 + this.at - start);
  }

  #regular(): string {
    const start = this.at;
    while (isRegular(this.text[this.at])) this.at++;
    this.budget.work(this.at - start);
    return this.text.slice(start, this.at);
  }

  #name(): PdfName {
    this.at++;
    const written = this.#regular().slice(0, 200);
    const name = written.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const disguised = /#(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|3[0-9])/i.test(written);
    if (disguised) this.disguised.add(name);
    return new PdfName(name, disguised);
  }

  #number(): number | PdfReference | undefined {
    const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
    reference.lastIndex = this.at;
    const found = reference.exec(this.text);
    if (found) { this.at = reference.lastIndex; return new PdfReference(Number(found[1])); }
    const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
    number.lastIndex = this.at;
    const digits = number.exec(this.text);
    if (!digits) return undefined;
    this.at = number.lastIndex;
    this.budget.work(digits[0].length);
    return Number(digits[0]);
  }

  #word(): PdfWord | undefined {
    const word = this.#regular();
    if (!ENDS.has(word)) return new PdfWord(word);
    this.at -= word.length;
    return undefined;
  }

  #list(depth: number): readonly PdfThing[] | undefined {
    this.at++;
    const values: PdfThing[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') { this.at++; return values; }
      const value = this.value(depth + 1);
      if (value === undefined) return values.length > 0 ? values : undefined;
      values.push(value);
    }
  }

  // A torn dictionary gives what was read so far: a forgiving reader would act on that too.
  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const made = new Map<string, PdfThing>();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) { this.at += 2; return made; }
      const key = this.value(depth + 1);
      if (key === undefined) return made;
      if (!(key instanceof PdfName)) continue;
      const value = this.value(depth + 1);
      if (value === undefined) { this.skip(); if (this.text.startsWith('>>', this.at)) this.at += 2; return made; }
      made.set(key.name, value);
    }
  }

  #hex(): PdfText | undefined {
    const end = this.text.indexOf('>', this.at);
    if (end < 0 || end - this.at > LONGEST_TEXT) return undefined;
    const digits = this.text.slice(this.at + 1, end).replace(/[^0-9a-fA-F]/g, '');
    this.budget.work(end - this.at);
    this.at = end + 1;
    return new PdfText(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  #literal(): PdfText | undefined {
    const start = ++this.at;
    const parts: string[] = [];
    let from = start;
    for (let depth = 1; this.at < this.text.length && this.at - start < LONGEST_TEXT; this.at++) {
      const sign = this.text[this.at];
      if (sign === '(') depth++;
      else if (sign === ')' && --depth === 0) {
        parts.push(this.text.slice(from, this.at++));
        this.budget.work(this.at - start);
        return new PdfText(parts.join(''));
      } else if (sign === '\\') {
        parts.push(this.text.slice(from, this.at), this.#escape());
        from = this.at + 1;
      }
    }
    this.budget.work(this.at - start);
    return undefined;
  }

  /** Leaves `at` on the last sign of the escape. */
  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0];
    this.at += octal?.length ?? 1;
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255);
    const next = this.text[this.at] ?? '';
    return ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' } as Record<string, string>)[next] ?? next;
  }
}

/** The objects of a PDF file, as they stand in it. */
export class Name {
  constructor(readonly name: string) {}
}

export class Reference {
  constructor(readonly id: number, readonly generation = 0) {}
}

/** A word of a content stream, such as `Tf`; also `true`, `false` and `null`. */
export class Word {
  constructor(readonly word: string) {}
}

export type Dictionary = ReadonlyMap<string, PdfValue>;
export type PdfValue = number | Buffer | Name | Reference | Word | Dictionary | readonly PdfValue[];

/** Values inside values; deeper files are made to exhaust the reader. */
const DEEPEST = 200;
const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other. Strings are read as strings, so that nothing inside them counts as syntax. */
export class PdfScanner {
  readonly #source: string;
  #depth = 0;

  constructor(bytes: Buffer | string, public at = 0) {
    this.#source = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
  }

  /** The next value, or `undefined` at the end. */
  next(): PdfValue | undefined {
    this.#skip();
    const sign = this.#source[this.at];
    if (sign === undefined) return undefined;
    if (sign === '(') return this.#literal();
    if (sign === '/') { this.at++; return new Name(this.#word().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))); }
    if (sign === '[') { this.at++; return this.#until(']'); }
    if (this.#source.startsWith('<<', this.at)) { this.at += 2; return this.#dictionary(); }
    if (sign === '<') return this.#hex();
    const reference = /(\d{1,10})\s+(\d{1,5})\s+R\b/y;
    reference.lastIndex = this.at;
    const found = reference.exec(this.#source);
    if (found) { this.at = reference.lastIndex; return new Reference(Number(found[1]), Number(found[2])); }
    const word = this.#word();
    if (word === '') throw new SyntaxError(`Unexpected “${sign}” at byte ${this.at}.`);
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new Word(word);
  }

  #skip(): void {
    for (;;) {
      while (SPACE.test(this.#source[this.at] ?? '')) this.at++;
      if (this.#source[this.at] !== '%') return;
      while (this.at < this.#source.length && !/[\r\n]/.test(this.#source[this.at] ?? '')) this.at++;
    }
  }

  #word(): string {
    const start = this.at;
    while (this.at < this.#source.length && REGULAR.test(this.#source[this.at] ?? '')) this.at++;
    return this.#source.slice(start, this.at);
  }

  #until(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    if (++this.#depth > DEEPEST) throw new SyntaxError(`Values are nested deeper than ${DEEPEST} times.`);
    for (;;) {
      this.#skip();
      if (this.#source.startsWith(end, this.at)) { this.at += end.length; this.#depth--; return values; }
      const value = this.next();
      if (value === undefined) throw new SyntaxError(`“${end}” is missing.`);
      values.push(value);
    }
  }

  #dictionary(): Dictionary {
    const values = this.#until('>>');
    const made = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < values.length; i += 2) {
      const key = values[i];
      const value = values[i + 1];
      if (key instanceof Name && value !== undefined) made.set(key.name, value);
    }
    return made;
  }

  #hex(): Buffer {
    const end = this.#source.indexOf('>', this.at);
    if (end < 0) throw new SyntaxError(`A hexadecimal text that begins at byte ${this.at} does not end.`);
    const digits = this.#source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }

  #literal(): Buffer {
    let text = '';
    let depth = 0;
    for (; this.at < this.#source.length; this.at++) {
      const sign = this.#source[this.at] ?? '';
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.at + 1, this.at + 4))?.[0];
        const next = this.#source[this.at + 1] ?? '';
        if (next === '\n' || next === '\r') { this.at += this.#source.startsWith('\r\n', this.at + 1) ? 2 : 1; continue; } // the line goes on
        text += octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPES[next] ?? next);
        this.at += octal ? octal.length : 1;
      } else if (sign === '(' && depth++ === 0) continue;
      else if (sign === ')' && --depth === 0) { this.at++; return Buffer.from(text, 'latin1'); }
      else text += sign;
    }
    throw new SyntaxError('A string does not end.');
  }
}

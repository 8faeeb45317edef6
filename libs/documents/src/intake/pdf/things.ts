/** Values of a PDF file, as far as looking for active content needs them. */
export class PdfName {
  /** @param disguised an ordinary letter was written as a number (`/J#61vaScript`) */
  constructor(readonly name: string, readonly disguised = false) {}
}

export class PdfReference {
  constructor(readonly id: number) {}
}

/** Text of a string, a byte a character. */
export class PdfText {
  constructor(readonly latin1: string) {}

  /** For people: UTF-16 or UTF-8 where its mark says so. */
  get shown(): string {
    const bytes = Buffer.from(this.latin1, 'latin1');
    if (this.latin1.startsWith('\xfe\xff')) return bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)).swap16().toString('utf16le');
    return this.latin1.startsWith('\xef\xbb\xbf') ? bytes.subarray(3).toString('utf8') : this.latin1;
  }
}

/** Any other word: `true`, `null`, or something that has no place there. */
export class PdfWord {
  constructor(readonly word: string) {}
}

export type PdfDictionary = ReadonlyMap<string, PdfThing>;
export type PdfThing = number | PdfName | PdfReference | PdfText | PdfWord | PdfDictionary | readonly PdfThing[];

export const nameOf = (thing: PdfThing | undefined): string | undefined => (thing instanceof PdfName ? thing.name : undefined);
export const isDictionary = (thing: PdfThing | undefined): thing is PdfDictionary => thing instanceof Map;
export const isList = (thing: PdfThing | undefined): thing is readonly PdfThing[] => Array.isArray(thing);

/** A field of Exif or TIFF as it stands in the file. */
export interface TiffField {
  readonly directory: 'picture' | 'exif' | 'gps';
  readonly tag: number;
  readonly text: string;
}

/** Bytes of one value, by its type. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8 };
const POINTERS: Readonly<Record<number, TiffField['directory']>> = { 0x8769: 'exif', 0x8825: 'gps' };
const MOST_FIELDS = 400;
const MOST_VALUES = 16;

/** Reads the fields of a TIFF structure, wherever it is; what points outside it is left out. Never throws. */
export function tiffFields(tiff: Buffer): readonly TiffField[] {
  const mark = tiff.toString('latin1', 0, 4);
  if (tiff.length < 8 || (mark !== 'II*\0' && mark !== 'MM\0*')) return [];
  const reader = new Reader(tiff, mark === 'II*\0');
  const fields: TiffField[] = [];
  const waiting: [number, TiffField['directory']][] = [[reader.u32(4), 'picture']];
  const seen = new Set<number>();
  while (waiting.length > 0 && fields.length < MOST_FIELDS) {
    const [at, directory] = waiting.pop()!;
    if (at < 8 || at + 2 > tiff.length || seen.has(at)) continue;
    seen.add(at);
    const count = Math.min(reader.u16(at), MOST_FIELDS);
    for (let i = 0; i < count && at + 2 + 12 * (i + 1) <= tiff.length; i++) {
      const entry = at + 2 + 12 * i;
      const tag = reader.u16(entry);
      const to = POINTERS[tag];
      if (to) waiting.push([reader.u32(entry + 8), to]);
      else fields.push({ directory, tag, text: reader.value(entry) });
    }
  }
  return fields;
}

class Reader {
  constructor(private readonly bytes: Buffer, private readonly little: boolean) {}

  u16(at: number): number {
    return this.little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  u32(at: number): number {
    return this.little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  value(entry: number): string {
    const type = this.u16(entry + 2);
    const size = SIZES[type];
    const count = this.u32(entry + 4);
    if (size === undefined || count === 0 || count > 65_536) return '';
    const at = size * count <= 4 ? entry + 8 : this.u32(entry + 8);
    if (at + size * count > this.bytes.length) return '';
    if (type === 2) return this.bytes.toString('utf8', at, at + count).replace(/\0[^]*$/, '').trim();
    if (type === 7) return plainBytes(this.bytes.subarray(at, at + Math.min(count, 200)));
    return Array.from({ length: Math.min(count, MOST_VALUES) }, (_, i) => this.#one(type, at + i * size)).join(' ');
  }

  #one(type: number, at: number): string {
    if (type === 5 || type === 10) return fraction(this.#signed(type === 10, at), this.#signed(type === 10, at + 4));
    if (size(type) === 1) return String(this.bytes[at]);
    return String(size(type) === 2 ? this.u16(at) : this.#signed(type === 9, at));
  }

  #signed(signed: boolean, at: number): number {
    return signed ? this.u32(at) | 0 : this.u32(at);
  }
}

const size = (type: number): number => SIZES[type] ?? 1;
const fraction = (above: number, below: number): string => (below === 1 || below === 0 ? String(above) : String(Number((above / below).toFixed(6))));
const plainBytes = (bytes: Buffer): string => (/^[\x20-\x7e\0]*$/.test(bytes.toString('latin1')) ? bytes.toString('latin1').replace(/\0+$/, '') : '');

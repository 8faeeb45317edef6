export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** First byte of its own header; of what is packed; and the byte after it. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
  /** What the header before the content calls it. */
  readonly nameInside: string;
  readonly link: boolean;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** How many there are, where not all were read. */
  readonly count: number;
  /** Bytes before the first entry, and after the end of the directory. */
  readonly before: number;
  readonly after: number;
  readonly torn: boolean;
}

const EOCD = 'PK\x05\x06';
const LONGEST_COMMENT = 65_535 + 22;
const FULL = 0xffff_ffff;

/** The directory at the end of a ZIP file, wherever the file begins; `undefined` where there is none. Never throws. */
export function zipDirectory(bytes: Buffer, most: number): ZipDirectory | undefined {
  const end = bytes.lastIndexOf(EOCD, bytes.length - 22, 'latin1');
  if (end < 0 || bytes.length - end > LONGEST_COMMENT + 4_096) return undefined;
  const { count, size, offset } = directoryAt(bytes, end);
  const moved = shiftOf(bytes, end, size, offset);
  if (moved === undefined) return count === 0 ? { entries: [], count: 0, before: end, after: 0, torn: false } : undefined;
  const entries: ZipEntry[] = [];
  let at = offset + moved;
  while (entries.length < most && at + 46 <= end && bytes.readUInt32LE(at) === 0x0201_4b50) {
    const entry = entryAt(bytes, at, moved);
    if (entry) entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const first = entries.reduce((least, { header }) => Math.min(least, header), end);
  return { entries, count: Math.max(count, entries.length), before: first, after: bytes.length - end - 22 - bytes.readUInt16LE(end + 20), torn: entries.length < Math.min(count, most) };
}

function directoryAt(bytes: Buffer, end: number): { count: number; size: number; offset: number } {
  const plain = { count: bytes.readUInt16LE(end + 10), size: bytes.readUInt32LE(end + 12), offset: bytes.readUInt32LE(end + 16) };
  // ZIP64: a locator of 20 bytes stands before, and the long record before that.
  const long = end >= 76 && bytes.toString('latin1', end - 20, end - 16) === 'PK\x06\x07' ? bytes.lastIndexOf('PK\x06\x06', end - 20, 'latin1') : -1;
  if (long < 0 || long + 56 > end) return plain;
  return { count: Number(bytes.readBigUInt64LE(long + 32)), size: Number(bytes.readBigUInt64LE(long + 40)), offset: Number(bytes.readBigUInt64LE(long + 48)) };
}

/** How far everything stands from where it says, because something was put in front. */
function shiftOf(bytes: Buffer, end: number, size: number, offset: number): number | undefined {
  const isEntry = (at: number): boolean => at >= 0 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x0201_4b50;
  if (isEntry(offset)) return 0;
  const near = bytes.lastIndexOf('PK\x01\x02', end, 'latin1');
  return isEntry(end - size) ? end - size - offset : near >= 0 && isEntry(near) && size > end ? near - offset : undefined;
}

function entryAt(bytes: Buffer, at: number, moved: number): ZipEntry | undefined {
  const flags = bytes.readUInt16LE(at + 8);
  const nameLength = bytes.readUInt16LE(at + 28);
  const wide = wideSizes(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30)), [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]);
  const [size = 0, packedSize = 0, offset = 0] = wide;
  const header = offset + moved;
  if (header < 0 || header + 30 > bytes.length || bytes.readUInt32LE(header) !== 0x0403_4b50) return undefined;
  const nameInside = nameAt(bytes, header + 30, bytes.readUInt16LE(header + 26), flags);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return {
    name: nameAt(bytes, at + 46, nameLength, flags), encrypted: (flags & 1) !== 0, method: bytes.readUInt16LE(at + 10), packedSize, size, header, start,
    end: Math.min(bytes.length, start + packedSize), nameInside, link: ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000,
  };
}

const nameAt = (bytes: Buffer, at: number, length: number, flags: number): string => bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at, at + length);

/** Sizes and offset that do not fit stand in a field of their own, in this order. */
function wideSizes(extra: Buffer, sizes: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    return sizes.map((size) => {
      if (size !== FULL || from + 8 > extra.length) return size;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    });
  }
  return [...sizes];
}

import { crc32 } from 'node:zlib';

export interface PngChunk {
  readonly type: string;
  /** The four bytes of its length. */
  readonly start: number;
  readonly end: number;
}

export interface PngFile {
  readonly chunks: readonly PngChunk[];
  /** Byte after the last chunk, IEND; `null` where that is missing. */
  readonly end: number | null;
}

/** The chunks of a PNG. Never throws. */
export function pngFile(bytes: Buffer): PngFile {
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return { chunks, end: null };
    chunks.push({ type, start: at, end });
    if (type === 'IEND') return { chunks, end };
    at = end;
  }
  return { chunks, end: null };
}

export const pngContent = (bytes: Buffer, { start, end }: PngChunk): Buffer => bytes.subarray(start + 8, end - 4);

export function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length, 0);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}

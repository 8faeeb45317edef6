import { onlyOrientation, tiffOf } from './orientation';

export interface WebpChunk {
  readonly type: string;
  readonly start: number;
  /** With the byte that makes it even. */
  readonly end: number;
}

export interface WebpFile {
  readonly chunks: readonly WebpChunk[];
  readonly end: number | null;
}

/** The chunks of a WebP file, as far as its header says it goes. Never throws. */
export function webpFile(bytes: Buffer): WebpFile {
  const whole = bytes.length < 12 ? 0 : 8 + bytes.readUInt32LE(4);
  const chunks: WebpChunk[] = [];
  let at = 12;
  while (at + 8 <= Math.min(whole, bytes.length)) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length + (size % 2)) return { chunks, end: null };
    chunks.push({ type: bytes.toString('latin1', at, at + 4), start: at, end: Math.min(end, bytes.length) });
    at = end;
  }
  return { chunks, end: whole > bytes.length + 1 || chunks.length === 0 ? null : Math.min(whole, bytes.length) };
}

export const webpContent = (bytes: Buffer, { start, end }: WebpChunk): Buffer => bytes.subarray(start + 8, Math.min(end, start + 8 + bytes.readUInt32LE(start + 4)));

const EXIF = 0x08;
const XMP = 0x04;

/** The header says which further chunks there are: it must not promise what was taken out. */
export function webpWithoutMetadata(bytes: Buffer): Buffer {
  const { chunks } = webpFile(bytes);
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const kept = onlyOrientation(exif && tiffOf(webpContent(bytes, exif)));
  const parts = chunks.filter(({ type }) => type !== 'EXIF' && type !== 'XMP ').map((chunk) => {
    const part = Buffer.from(bytes.subarray(chunk.start, chunk.end));
    if (chunk.type === 'VP8X' && part.length > 8) part[8] = (part[8] ?? 0) & ~(XMP | (kept ? 0 : EXIF));
    return part;
  });
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts, ...(kept ? [sized('EXIF', kept)] : [])]);
  return sized('RIFF', body);
}

function sized(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length, 0);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, content, Buffer.alloc(content.length % 2)]);
}

import { crc32, inflateSync } from 'node:zlib';
import { pngContent, pngFile, type PngChunk } from '../intake/pictures/png';
import { refuseTooManyPoints } from './limits';
import { damagedPicture } from './picture-error';
import { unfiltered } from './png-filters';
import { rasterOf, type Raster } from './raster';

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity. */
  readonly colour: number;
  readonly interlaced: boolean;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
/** First column and row, and steps, of the passes of Adam7; the last is the whole picture where nothing is interlaced. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

/** Reads every kind of PNG that the standard knows. @throws LetterheadPictureError where it is damaged or too large */
export function readPng(bytes: Buffer): Raster {
  const { chunks, end } = pngFile(bytes);
  if (end === null || chunks.some((chunk) => isNeeded(chunk) && crc32(bytes.subarray(chunk.start + 4, chunk.end - 4)) !== bytes.readUInt32BE(chunk.end - 4))) throw damagedPicture();
  const part = (type: string): Buffer => pngContent(bytes, chunks.find((chunk) => chunk.type === type) ?? { type, start: 0, end: 12 });
  const head = headOf(part('IHDR'));
  refuseTooManyPoints(head.width, head.height);
  const passes = head.interlaced ? PASSES : [[0, 0, 1, 1] as const];
  const sizes = passes.map(([x, y, dx, dy]) => ({ columns: Math.ceil((head.width - x) / dx), rows: Math.ceil((head.height - y) / dy) }));
  const bits = (CHANNELS[head.colour] ?? 1) * head.depth;
  const lengths = sizes.map(({ columns, rows }) => (columns > 0 && rows > 0 ? rows * (1 + Math.ceil((columns * bits) / 8)) : 0));
  const packed = inflated(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => pngContent(bytes, chunk))), lengths.reduce((sum, length) => sum + length, 0));
  const raster = rasterOf(head.width, head.height);
  const paint = painter(head, chunks.some(({ type }) => type === 'PLTE') ? part('PLTE') : undefined, chunks.some(({ type }) => type === 'tRNS') ? part('tRNS') : undefined);
  let at = 0;
  passes.forEach(([x, y, dx, dy], n) => {
    const { columns, rows } = sizes[n] ?? { columns: 0, rows: 0 };
    const length = lengths[n] ?? 0;
    if (length === 0) return;
    const width = length / rows - 1;
    const plain = unfiltered(packed.subarray(at, at + length), width, rows, Math.max(1, bits >> 3));
    if (!plain) throw damagedPicture();
    for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
      paint(plain, row * width, column, raster.rgba, ((y + row * dy) * head.width + x + column * dx) * 4);
    }
    at += length;
  });
  return raster;
}

/** Chunks without which the picture is another one: those with a capital, and the opacity. */
const isNeeded = ({ type }: PngChunk): boolean => /^[A-Z]/.test(type) || type === 'tRNS';

function headOf(content: Buffer): Head {
  if (content.length !== 13) throw damagedPicture();
  const head = { width: content.readUInt32BE(0), height: content.readUInt32BE(4), depth: content[8] ?? 0, colour: content[9] ?? 0, interlaced: content[12] === 1 };
  if (head.width === 0 || head.height === 0 || DEPTHS[head.colour]?.includes(head.depth) !== true || content[10] !== 0 || content[11] !== 0 || (content[12] ?? 2) > 1) throw damagedPicture();
  return head;
}

function inflated(packed: Buffer, length: number): Buffer {
  let plain: Buffer;
  try {
    plain = inflateSync(packed, { maxOutputLength: length });
  } catch {
    throw damagedPicture();
  }
  if (plain.length !== length) throw damagedPicture();
  return plain;
}

/** Puts the point at a column of an unfiltered row into four bytes. */
function painter({ depth, colour }: Head, palette: Buffer | undefined, opacity: Buffer | undefined): (plain: Buffer, row: number, column: number, out: Buffer, to: number) => void {
  if (colour === 3 && (palette === undefined || palette.length % 3 !== 0)) throw damagedPicture();
  const channels = CHANNELS[colour] ?? 1;
  const most = 2 ** depth - 1;
  const sample = (plain: Buffer, row: number, n: number): number => {
    if (depth === 16) return plain.readUInt16BE(row + 2 * n);
    if (depth === 8) return plain[row + n] ?? 0;
    return ((plain[row + ((n * depth) >> 3)] ?? 0) >> (8 - depth - ((n * depth) & 7))) & most;
  };
  const byte = (value: number): number => Math.round((value * 255) / most);
  /** The one colour that is clear, where tRNS names it. */
  const clear = opacity && colour !== 3 && opacity.length >= (colour === 0 ? 2 : 6) ? [0, 2, 4].map((at) => (colour === 0 ? opacity.readUInt16BE(0) : opacity.readUInt16BE(at))) : undefined;
  return (plain, row, column, out, to) => {
    const first = column * channels;
    const [a, b, c, d] = [0, 1, 2, 3].map((n) => (n < channels ? sample(plain, row, first + n) : 0)) as [number, number, number, number];
    if (colour === 3) {
      if (palette === undefined || 3 * a + 2 >= palette.length) throw damagedPicture();
      palette.copy(out, to, 3 * a, 3 * a + 3);
      out[to + 3] = opacity?.[a] ?? 255;
      return;
    }
    const grey = colour === 0 || colour === 4;
    out[to] = byte(a);
    out[to + 1] = byte(grey ? a : b);
    out[to + 2] = byte(grey ? a : c);
    out[to + 3] = colour === 4 ? byte(b) : colour === 6 ? byte(d) : clear && a === clear[0] && (grey || (b === clear[1] && c === clear[2])) ? 0 : 255;
  };
}

import { inflateSync } from 'node:zlib';

/** One byte of grey for each point. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly points: Uint8Array;
}

/** The picture that `pdftoppm -gray` writes. */
export function fromPgm(bytes: Buffer): Picture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error('This is no picture in grey (PGM).');
  return { width: Number(width), height: Number(height), points: bytes.subarray(head.length) };
}

/** A PNG of sixteen greys, as `tools/papers/picture.mjs` writes it. */
export function fromPng(bytes: Buffer): Picture {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 4 || bytes[25] !== 0) throw new Error('Only pictures of sixteen greys can be compared: npm run papers:pictures -- --approve.');
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = Math.ceil(width / 2) + 1;
  const points = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * stride] !== 0) throw new Error('A row of the picture is filtered: it was not written by tools/papers.');
    for (let x = 0; x < width; x++) points[y * width + x] = 17 * (((rows[y * stride + 1 + (x >> 1)] ?? 0) >> (x % 2 ? 0 : 4)) & 15);
  }
  return { width, height, points };
}

/** Points of a field; small enough to see a line that moved, large enough not to see another hinting of a letter. */
const FIELD = 6;

/** Share of the fields whose mean grey differs by more than a sixth: 0 for the same page, 1 where nothing is alike. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let [different, all] = [0, 0];
  for (let y = 0; y + FIELD <= a.height; y += FIELD) {
    for (let x = 0; x + FIELD <= a.width; x += FIELD) {
      all++;
      if (Math.abs(mean(a, x, y) - mean(b, x, y)) > 255 / 6) different++;
    }
  }
  return different / all;
}

function mean({ points, width }: Picture, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + FIELD; y++) for (let x = left; x < left + FIELD; x++) sum += points[y * width + x] ?? 0;
  return sum / FIELD ** 2;
}

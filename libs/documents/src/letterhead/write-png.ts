import { deflateSync } from 'node:zlib';
import { pngChunk } from '../intake/pictures/png';
import { guesses } from './png-filters';
import type { Raster } from './raster';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of eight bits with nothing in it but the picture: grey where it has no colour, opacity where it has any. */
export function writePng({ width, height, rgba }: Raster): Buffer {
  const points = width * height;
  let [colour, clear] = [false, false];
  for (let at = 0; at < points * 4; at += 4) {
    colour ||= rgba[at] !== rgba[at + 1] || rgba[at] !== rgba[at + 2];
    clear ||= rgba[at + 3] !== 255;
  }
  const kept = [0, ...(colour ? [1, 2] : []), ...(clear ? [3] : [])];
  const plain = Buffer.alloc(points * kept.length);
  for (let n = 0; n < points; n++) kept.forEach((channel, i) => { plain[n * kept.length + i] = rgba[n * 4 + channel] ?? 0; });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, (colour ? 2 : 0) + (clear ? 4 : 0)], 8);
  return Buffer.concat([SIGNATURE, pngChunk('IHDR', head), pngChunk('IDAT', packedRows(plain, width * kept.length, height, kept.length)), pngChunk('IEND', Buffer.alloc(0))]);
}

/** Rows of bytes as PNG and PDF (predictor 15) pack them: filtered, each row its own way, then deflated. */
export const packedRows = (plain: Buffer, width: number, height: number, unit: number): Buffer => deflateSync(filtered(plain, width, height, unit), { level: 9 });

/** For each row the filter whose differences are smallest. */
function filtered(plain: Buffer, width: number, height: number, unit: number): Buffer {
  const out = Buffer.alloc((width + 1) * height);
  const tried = guesses.map(() => Buffer.alloc(width));
  for (let row = 0; row < height; row++) {
    let [best, least] = [0, Infinity];
    guesses.forEach((guess, method) => {
      const line = tried[method]!;
      let sum = 0;
      for (let i = 0; i < width; i++) {
        const at = row * width + i;
        const left = i >= unit ? (plain[at - unit] ?? 0) : 0;
        const up = row > 0 ? (plain[at - width] ?? 0) : 0;
        const difference = ((plain[at] ?? 0) - guess(left, up, row > 0 && i >= unit ? (plain[at - width - unit] ?? 0) : 0)) & 255;
        line[i] = difference;
        sum += difference < 128 ? difference : 256 - difference;
      }
      if (sum < least) [best, least] = [method, sum];
    });
    out[row * (width + 1)] = best;
    tried[best]!.copy(out, row * (width + 1) + 1);
  }
  return out;
}

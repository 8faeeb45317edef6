import { deflateSync } from 'node:zlib';
import { pngChunk } from '../intake/pictures/png';
import { rasterOf, type Raster } from './raster';

// Pictures for tests, made by hand: an invented mark, and PNG files of every kind.

/** A disc on clear ground with a bar through it; `shade` gives the colour of a point inside. */
export function mark(width: number, height: number, shade: (x: number, y: number) => readonly [number, number, number] = () => [20, 60, 120]): Raster {
  const raster = rasterOf(width, height);
  const radius = Math.min(width, height) / 2;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const from = Math.hypot(x - width / 2, y - height / 2);
    const opacity = Math.abs(y - height / 2) < height / 12 ? 255 : Math.max(0, Math.min(255, Math.round((radius - from) * 128)));
    raster.rgba.set([...shade(x, y), opacity], (y * width + x) * 4);
  }
  return raster;
}

interface Kind { readonly colour: 0 | 2 | 3 | 4 | 6; readonly depth: 1 | 2 | 4 | 8 | 16; readonly interlaced?: boolean; readonly more?: readonly Buffer[] }

const ADAM7 = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

/** A PNG whose samples `at` names, without filters. `more` are chunks between head and picture. */
export function pngOf(width: number, height: number, { colour, depth, interlaced = false, more = [] }: Kind, at: (x: number, y: number) => readonly number[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const rows = (interlaced ? ADAM7 : [[0, 0, 1, 1] as const]).flatMap(([x0, y0, dx, dy]) => {
    const [columns, lines] = [Math.ceil((width - x0) / dx), Math.ceil((height - y0) / dy)];
    return columns <= 0 || lines <= 0 ? [] : Array.from({ length: lines }, (_, row) => row1(Array.from({ length: columns }, (_, column) => at(x0 + column * dx, y0 + row * dy)).flat(), depth));
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), pngChunk('IHDR', head), ...more, pngChunk('IDAT', deflateSync(Buffer.concat(rows))), pngChunk('IEND', Buffer.alloc(0))]);
}

/** A row with filter 0 before it. */
function row1(samples: readonly number[], depth: number): Buffer {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return Buffer.from([0, ...(bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2))]);
}

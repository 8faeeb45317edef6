import { crc32, deflateSync } from 'node:zlib';

/** A picture in grey: one byte for each point, 255 is white. @typedef {{ width: number, height: number, points: Uint8Array }} Picture */

/** The picture that `pdftoppm -gray` writes. @param {Buffer} bytes @returns {Picture} */
export function fromPgm(bytes) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error('This is no picture in grey (PGM).');
  return { width: Number(width), height: Number(height), points: bytes.subarray(head.length) };
}

/** Pictures side by side in rows, on a darker ground. @param {Picture[]} pictures @returns {Picture} */
export function inRows(pictures, columns, gap = 6, ground = 0x88) {
  const across = Math.min(columns, pictures.length);
  const cell = { width: Math.max(...pictures.map((p) => p.width)), height: Math.max(...pictures.map((p) => p.height)) };
  const width = across * (cell.width + gap) + gap;
  const height = Math.ceil(pictures.length / across) * (cell.height + gap) + gap;
  const points = new Uint8Array(width * height).fill(ground);
  pictures.forEach((picture, n) => {
    const left = gap + (n % across) * (cell.width + gap);
    const top = gap + Math.floor(n / across) * (cell.height + gap);
    for (let y = 0; y < picture.height; y++) points.set(picture.points.subarray(y * picture.width, (y + 1) * picture.width), (top + y) * width + left);
  });
  return { width, height, points };
}

/** A PNG of sixteen greys: enough to read by, a quarter of the size. @param {Picture} picture */
export function toPng({ width, height, points }) {
  const stride = Math.ceil(width / 2);
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (stride + 1) + 1 + (x >> 1)] |= Math.round(points[y * width + x] / 17) << (x % 2 ? 0 : 4);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

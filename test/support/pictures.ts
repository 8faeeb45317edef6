import { crc32, deflateSync } from 'node:zlib';

// Invented marks as PNG files, made by hand.

/** A disc, clear around it where the kind has opacity. */
export function markPng(kind: 'alpha' | 'colour' | 'grey' | 'palette' | 'grey-alpha', width = 300, height = 300): Buffer {
  const [type, channels] = { alpha: [6, 4], colour: [2, 3], grey: [0, 1], palette: [3, 1], 'grey-alpha': [4, 2] }[kind] as [number, number];
  const rows = Buffer.alloc(height * (1 + width * channels));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const inside = Math.hypot(x - width / 2, y - height / 2) < Math.min(width, height) / 2;
    const points = { alpha: [30, 60, x & 255, inside ? 255 : 0], colour: inside ? [30, 60, x & 255] : [255, 255, 255], grey: [inside ? 40 : 255], palette: [inside ? 1 : 0], 'grey-alpha': [40, inside ? 255 : 0] }[kind];
    rows.set(points, y * (1 + width * channels) + 1 + x * channels);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, type], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head),
    ...(kind === 'palette' ? [chunk('PLTE', Buffer.from([255, 255, 255, 90, 20, 30])), chunk('tRNS', Buffer.from([0, 255]))] : []),
    chunk('tEXt', Buffer.from('Author\0Somebody', 'latin1')), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length, 0);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}

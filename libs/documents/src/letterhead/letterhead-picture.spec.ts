import { encode } from 'jpeg-js';
import { inspectFile } from '../intake/inspect-file';
import { pngChunk, pngFile } from '../intake/pictures/png';
import { LetterheadPictureError } from './picture-error';
import { toLetterheadPicture, type LetterheadPicture } from './letterhead-picture';
import { letterheadLimits } from './limits';
import { readPng } from './read-png';
import { mark, pngOf } from './samples';
import { upright } from './turned-and-scaled';
import { writePng } from './write-png';

const taken = async (bytes: Buffer, name = 'mark.png'): Promise<LetterheadPicture> => toLetterheadPicture(bytes, await inspectFile({ name, bytes }));
const refusal = async (bytes: Buffer, name?: string): Promise<readonly [string, string]> => {
  const error = await taken(bytes, name).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof LetterheadPictureError)) throw new Error('It was taken.', { cause: error });
  return [error.code, error.message];
};
const [WIDTH, HEIGHT] = [130, 70];
/** Four shades in tiles, so that every depth can say them. */
const tile = (x: number, y: number): number => ((x >> 3) + (y >> 2)) % 4;

/** A small file whose head says that it is large. */
function claiming(width: number, height: number, before: readonly Buffer[] = []): Buffer {
  const [small, head] = [pngOf(2, 2, { colour: 0, depth: 8 }, () => [0]), Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])];
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([small.subarray(0, 8), ...before, pngChunk('IHDR', head), small.subarray(33)]);
}

describe('every kind of PNG is read', () => {
  const kinds = [
    ...([1, 2, 4, 8, 16] as const).map((depth) => ({ colour: 0, depth } as const)), ...([1, 2, 4, 8] as const).map((depth) => ({ colour: 3, depth } as const)),
    ...([2, 4, 6] as const).flatMap((colour) => ([8, 16] as const).map((depth) => ({ colour, depth }))),
  ];
  it.each(kinds.flatMap((kind) => [{ ...kind, interlaced: false }, { ...kind, interlaced: true }]))('colour $colour, $depth bits, interlaced $interlaced', ({ colour, depth, interlaced }) => {
    const most = 2 ** depth - 1;
    const palette = Buffer.from([[0, 0, 0], [255, 0, 0], [0, 255, 0], [0, 0, 255]].slice(0, Math.min(4, most + 1)).flat());
    const level = (x: number, y: number): number => (depth === 1 ? tile(x, y) % 2 : Math.floor((tile(x, y) * most) / 3));
    const index = (x: number, y: number): number => tile(x, y) % Math.min(4, most + 1);
    const at = (x: number, y: number): readonly number[] => {
      const s = level(x, y);
      return colour === 3 ? [index(x, y)] : colour === 0 ? [s] : colour === 2 ? [s, 0, most] : colour === 4 ? [s, most - s] : [s, 0, most, most - s];
    };
    const raster = readPng(pngOf(WIDTH, HEIGHT, { colour, depth, interlaced, more: colour === 3 ? [pngChunk('PLTE', palette)] : [] }, at));
    for (const [x, y] of [[0, 0], [8, 0], [17, 9], [25, 33], [WIDTH - 1, HEIGHT - 1]] as const) {
      const byte = Math.round((level(x, y) * 255) / most);
      const expected = { 0: [byte, byte, byte, 255], 2: [byte, 0, 255, 255], 3: [...palette.subarray(3 * index(x, y), 3 * index(x, y) + 3), 255], 4: [byte, byte, byte, Math.round(((most - level(x, y)) * 255) / most)], 6: [byte, 0, 255, Math.round(((most - level(x, y)) * 255) / most)] }[colour];
      expect([x, y, ...raster.rgba.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4)]).toEqual([x, y, ...expected]);
    }
  });

  it('with the opacity of a palette, and one clear colour', () => {
    const palette = readPng(pngOf(2, 1, { colour: 3, depth: 8, more: [pngChunk('PLTE', Buffer.from([9, 9, 9, 7, 7, 7])), pngChunk('tRNS', Buffer.from([40]))] }, (x) => [x]));
    expect([...palette.rgba]).toEqual([9, 9, 9, 40, 7, 7, 7, 255]);
    const keyed = readPng(pngOf(2, 1, { colour: 2, depth: 8, more: [pngChunk('tRNS', Buffer.from([0, 9, 0, 8, 0, 7]))] }, (x) => (x === 0 ? [9, 8, 7] : [9, 8, 8])));
    expect([keyed.rgba[3], keyed.rgba[7]]).toEqual([0, 255]);
  });

  it('and comes back as it was written', () => {
    for (const raster of [mark(200, 120), mark(64, 64, (x) => [x * 3, x * 3, x * 3]), mark(90, 70, (x, y) => [x, y, 255 - x])]) {
      expect(readPng(writePng(raster)).rgba.equals(raster.rgba)).toBe(true);
    }
  });
});

describe('a picture for the head of papers', () => {
  it('is a plain PNG: head, points, end', async () => {
    const given = writePng(mark(300, 120));
    const noisy = Buffer.concat([given.subarray(0, 33), pngChunk('tEXt', Buffer.from('Author\0Somebody', 'latin1')), pngChunk('zzZz', Buffer.from('hidden')), given.subarray(33)]);
    const made = await taken(noisy);
    expect(pngFile(made.bytes).chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([made.width, made.height, made.notes]).toEqual([300, 120, ['What the file said of itself (camera, place, author) was left out.']]);
    expect((await taken(given)).sha256).toBe(made.sha256);
  });

  it('is made out of a JPEG, the right side up', async () => {
    const { width, height, rgba } = mark(240, 160, () => [10, 10, 10]);
    for (let at = 0; at < rgba.length; at += 4) if (rgba[at + 3] === 0) rgba.fill(255, at, at + 3);
    const made = await taken(Buffer.from(encode({ width, height, data: rgba }, 92).data), 'mark.jpg');
    expect([made.width, made.height, made.notes]).toEqual([240, 160, ['Made a PNG of a JPEG.']]);
    expect(readPng(made.bytes).rgba[(80 * 240 + 120) * 4]).toBeLessThan(40);
    expect([2, 3, 4, 5, 6, 7, 8].map((orientation) => [...upright({ width: 2, height: 1, rgba: Buffer.from([1, 1, 1, 1, 2, 2, 2, 2]) }, orientation).rgba].filter((_, n) => n % 4 === 0).join(''))).toEqual(['21', '21', '12', '12', '12', '21', '21']);
  });

  it('is made smaller where it is too large, and says so', async () => {
    const made = await taken(pngOf(600, 500, { colour: 0, depth: 1 }, (x) => [x < 300 ? 0 : 1]));
    expect([made.width, made.height, made.notes]).toEqual([480, 400, ['Made smaller: from 600 × 500 to 480 × 400 points.']]);
    expect([...readPng(made.bytes).rgba.subarray(238 * 4, 242 * 4)].filter((_, n) => n % 4 === 0)).toEqual([0, 0, 255, 255]);
    let last = 1;
    const noise = (): number => ((last = (last * 48_271) % 2_147_483_647) & 255);
    const photograph = await taken(pngOf(400, 240, { colour: 2, depth: 8 }, () => [noise(), noise(), noise()]));
    expect([photograph.width < 400, photograph.bytes.length <= letterheadLimits.bytes]).toEqual([true, true]);
  });

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  const sound = writePng(mark(300, 120));
  it.each([
    ['a drawing', svg, 'mark.svg', 'type', /SVG/],
    ['a text that is called a picture', Buffer.from('{"name": "mark"}'), 'mark.png', 'type', /^This file is a text and no picture/],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0\0\0\0\0\0\0'), 'mark.tif', 'type', /image\/tiff/],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), 'mark.heic', 'type', /image\/heic/],
    ['a picture of few points', writePng(mark(100, 50)), 'mark.png', 'too-coarse', /at least 60/],
    ['a ribbon', writePng(mark(900, 100)), 'mark.png', 'shape', /Cut it/],
    ['a tower', writePng(mark(120, 300)), 'mark.png', 'shape', /Cut it/],
    ['white on white', writePng(mark(200, 100, () => [250, 250, 250])), 'mark.png', 'empty', /white paper/],
    ['half a file', sound.subarray(0, sound.length - 40), 'mark.png', 'refused', /PNG/],
    ['a program behind the picture', Buffer.concat([sound, Buffer.from('#!/bin/sh\necho')]), 'mark.png', 'refused', /anew/],
    ['a flipped bit', Buffer.concat([sound.subarray(0, 60), Buffer.from([(sound[60] ?? 0) ^ 1]), sound.subarray(61)]), 'mark.png', 'damaged', /save it again/],
    ['too many points behind many words', claiming(3000, 2001, Array.from({ length: 210 }, (_, n) => pngChunk('tEXt', Buffer.from(`K${n}\0text`)))), 'mark.png', 'too-large', /6 million/],
    ['too many points', claiming(3000, 2001), 'mark.png', 'too-large', /6 million/],
  ])('is not made of %s', async (_what, bytes, name, code, words) => {
    const [found, message] = await refusal(bytes, name);
    expect([found, message]).toEqual([code, expect.stringMatching(words)]);
  });

  it('is not made of a picture for printing presses', async () => {
    const inks = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 200, 1, 0, 4]), Buffer.alloc(12, 0x11), Buffer.from([0xff, 0xd9])]);
    expect((await refusal(inks, 'mark.jpg'))[0]).toBe('colours');
  });
});

import { inspectFile } from '../inspect-file';
import { exif, jpegOf, pngOf, webpOf, XMP } from '../samples';
import { jpegFile } from './jpeg';
import { withoutMetadata } from './without-metadata';

const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.from('Exif\0\0', 'latin1'), exif(), Buffer.from(XMP)]);
const facts = async (name: string, bytes: Buffer): Promise<Record<string, string>> => Object.fromEntries((await inspectFile({ name, bytes })).facts.map((fact) => [fact.name, fact.value]));

describe('what a picture says of itself', () => {
  it.each([['a.jpg', jpegOf()], ['a.png', pngOf()], ['a.webp', webpOf()], ['a.heic', heic], ['a.tif', exif()]])('is kept as evidence: %s', async (name, bytes) => {
    expect(await facts(name, bytes)).toMatchObject({ Make: 'Invento', Orientation: '6', Position: '-12.500000, -45.250000' });
    expect((await inspectFile({ name, bytes })).findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['metadata', 'position']));
  });

  it('is read from XMP, IPTC and texts', async () => {
    expect(await facts('a.jpg', jpegOf())).toMatchObject({ 'dc:creator': 'A. Nobody', City: 'Nowhere!', Comment: 'made up', Size: '32 × 16' });
    expect(await facts('a.png', pngOf())).toMatchObject({ Author: 'A. Nobody', Comment: 'packed words' });
    expect(await facts('a.webp', webpOf())).toMatchObject({ 'xmp:CreatorTool': 'Invented 1.0', Size: '10 × 5' });
  });
});

describe('a copy without metadata', () => {
  it.each([['a.jpg', jpegOf()], ['a.png', pngOf()], ['a.webp', webpOf()]])('has none left, and is sound: %s', async (name, bytes) => {
    const report = await inspectFile({ name, bytes: withoutMetadata(bytes)! });
    expect(report.findings).toEqual([]);
    expect(report.facts.map((fact) => fact.name).filter((fact) => fact !== 'Size' && fact !== 'Orientation')).toEqual([]);
  });

  it.each([['a.jpg', jpegOf()], ['a.png', pngOf()], ['a.webp', webpOf()]])('keeps which side is up: %s', async (name, bytes) => expect((await facts(name, withoutMetadata(bytes)!))['Orientation']).toBe('6'));

  it('keeps the picture data byte for byte', async () => {
    const bytes = jpegOf();
    const copy = withoutMetadata(bytes)!;
    const scan = (from: Buffer): string => jpegFile(from).segments.filter(({ marker }) => marker === 0xda || marker === 0xdb || marker === 0xc0).map(({ start, end }) => from.toString('hex', start, end)).join();
    expect(scan(copy)).toBe(scan(bytes));
    expect(await facts('a.jpg', copy)).toEqual({ Orientation: '6', Size: '32 × 16' });
  });

  it('is not offered of a torn file or another type', () => {
    expect(withoutMetadata(jpegOf().subarray(0, 300))).toBeUndefined();
    expect(withoutMetadata(heic)).toBeUndefined();
  });
});

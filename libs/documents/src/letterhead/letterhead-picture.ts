import { createHash } from 'node:crypto';
import { findingText } from '../intake/finding-text.en';
import type { IntakeReport } from '../intake/inspect-file';
import { pngContent, pngFile } from '../intake/pictures/png';
import { letterheadLimits } from './limits';
import { LetterheadPictureError } from './picture-error';
import { readJpeg } from './read-jpeg';
import { readPng } from './read-png';
import type { Raster } from './raster';
import { scaledTo } from './turned-and-scaled';
import { writePng } from './write-png';

/** A picture as the head of papers takes it: a plain PNG, eight bits, colours of the screen (sRGB), opacity kept. */
export interface LetterheadPicture {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** What became of it on the way, for the person who uploads: sentences. */
  readonly notes: readonly string[];
}

const READERS: Readonly<Record<string, (bytes: Buffer) => Raster>> = { 'image/png': readPng, 'image/jpeg': readJpeg };

/**
 * Checks a picture and makes it anew, point by point: nothing of the file that was uploaded goes on but what is seen.
 * @param report what the intake found in it
 * @throws LetterheadPictureError with a sentence that says what to do
 */
export function toLetterheadPicture(bytes: Buffer, report: IntakeReport): LetterheadPicture {
  const read = READERS[report.mediaType];
  if (!read) throw new LetterheadPictureError('type', `${kindOfType(report.mediaType, bytes)} Save the picture as PNG, or as JPEG, and upload that file.`);
  refuseFindings(report);
  if (bytes.length > letterheadLimits.uploadBytes) throw new LetterheadPictureError('too-large', `The file is larger than ${letterheadLimits.uploadBytes / 1024 / 1024} MB: save a smaller version, ${letterheadLimits.width} points wide at most are printed.`);
  const raster = read(bytes);
  refuseShape(raster);
  const { picture, png } = small(raster);
  return { bytes: png, sha256: createHash('sha256').update(png).digest('hex'), width: picture.width, height: picture.height, notes: notesOn(bytes, report, raster, picture) };
}

/** What another file would be taken in with, in a case, is no reason to print it on every paper. */
function refuseFindings({ findings }: IntakeReport): void {
  const bad = findings.filter(({ level }) => level !== 'note');
  if (bad.length > 0) throw new LetterheadPictureError('refused', `The file is not taken in: ${bad.map((finding) => findingText(finding)).join(' ')} Save the picture anew as PNG in a graphics program.`);
}

function kindOfType(mediaType: string, bytes: Buffer): string {
  if (mediaType.startsWith('text/') && /<svg\b/i.test(bytes.toString('latin1', 0, 4096))) return 'This is a drawing, not a picture of points; drawings as SVG can carry programs and are not taken in.';
  if (mediaType.startsWith('text/')) return 'This file is a text and no picture, whatever its name says.';
  return `A file of the type ${mediaType} is not taken in.`;
}

function refuseShape(raster: Raster): void {
  const { width, height } = raster;
  if (width < letterheadLimits.leastWidth && height < letterheadLimits.leastWidth || height < letterheadLimits.leastHeight) throw new LetterheadPictureError('too-coarse', `The picture has ${width} × ${height} points and would be printed coarsely: give at least ${letterheadLimits.leastHeight} points of height, better 200.`);
  if (width / height > letterheadLimits.widest || height / width > letterheadLimits.tallest) throw new LetterheadPictureError('shape', `The picture has ${width} × ${height} points: it may be at most ${letterheadLimits.widest} times as wide as high, and at most ${letterheadLimits.tallest} times as high as wide. Cut it to its mark.`);
  if (!isSeen(raster)) throw new LetterheadPictureError('empty', 'On white paper nothing would be seen of this picture: upload one with dark or coloured parts.');
}

/** Whether something stands out from white paper. */
function isSeen({ rgba }: Raster): boolean {
  for (let at = 0; at < rgba.length; at += 4) {
    const shade = 255 - ((rgba[at] ?? 255) * 0.3 + (rgba[at + 1] ?? 255) * 0.6 + (rgba[at + 2] ?? 255) * 0.1);
    if ((shade * (rgba[at + 3] ?? 0)) / 255 > 32) return true;
  }
  return false;
}

/** As large as it may be; where that takes too many bytes, smaller in steps. */
function small(raster: Raster): { readonly picture: Raster; readonly png: Buffer } {
  const first = Math.min(1, letterheadLimits.width / raster.width, letterheadLimits.height / raster.height);
  for (let factor = first; factor * raster.height >= letterheadLimits.leastHeight; factor *= 0.8) {
    const picture = scaledTo(raster, Math.max(1, Math.round(raster.width * factor)), Math.max(1, Math.round(raster.height * factor)));
    const png = writePng(picture);
    if (png.length <= letterheadLimits.bytes) return { picture, png };
  }
  throw new LetterheadPictureError('too-large', 'The picture has too many shades to be printed on every paper: use a plain mark instead of a photograph.');
}

function notesOn(bytes: Buffer, { mediaType, findings }: IntakeReport, before: Raster, after: Raster): readonly string[] {
  return [
    ...(mediaType === 'image/jpeg' ? ['Made a PNG of a JPEG.'] : []),
    ...(after.width === before.width ? [] : [`Made smaller: from ${before.width} × ${before.height} to ${after.width} × ${after.height} points.`]),
    ...(findings.some(({ code }) => code === 'metadata' || code === 'position') ? ['What the file said of itself (camera, place, author) was left out.'] : []),
    ...(hasOtherProfile(bytes, mediaType) ? ['Its colours were measured for another device; they are read as those of a screen (sRGB): compare the specimen.'] : []),
  ];
}

function hasOtherProfile(bytes: Buffer, mediaType: string): boolean {
  // Version 4 of the profiles writes its name in UTF-16.
  if (mediaType === 'image/jpeg') return bytes.includes('ICC_PROFILE\0', 0, 'latin1') && !bytes.includes('sRGB', 0, 'latin1') && !bytes.includes('\0s\0R\0G\0B', 0, 'latin1');
  return pngFile(bytes).chunks.some((chunk) => chunk.type === 'iCCP' && !/sRGB/i.test(pngContent(bytes, chunk).toString('latin1', 0, 79)));
}

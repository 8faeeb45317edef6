import type { Inspection } from '../inspection';
import { lookAtJpeg } from './look-at-jpeg';
import { lookAtPng } from './look-at-png';
import { keepExif, keepXmp } from './metadata';
import { tiffOf } from './orientation';
import { tiffFields } from './tiff-fields';
import { webpContent, webpFile } from './webp';
import { noteEnd, notePixels } from './whole-picture';

const looks: Readonly<Record<string, (bytes: Buffer, inspection: Inspection, inside: readonly string[]) => void>> = {
  'image/jpeg': lookAtJpeg, 'image/png': lookAtPng, 'image/webp': lookAtWebp, 'image/gif': lookAtGif, 'image/tiff': lookAtTiff, 'image/heic': lookAtBoxes, 'image/avif': lookAtBoxes,
};

/** Size, metadata and what stands behind a picture. */
export function lookAtPicture(mediaType: string, bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  looks[mediaType]?.(bytes, inspection, inside);
}

const placeOf = (inside: readonly string[]): { inside?: readonly string[] } => (inside.length > 0 ? { inside } : {});

function lookAtWebp(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const file = webpFile(bytes);
  let kept = false;
  for (const chunk of file.chunks) {
    inspection.budget.work(16);
    const content = webpContent(bytes, chunk);
    if (chunk.type === 'VP8X' && content.length >= 10) notePixels({ width: 1 + content.readUIntLE(4, 3), height: 1 + content.readUIntLE(7, 3) }, inspection, inside);
    if (chunk.type === 'EXIF') kept = keepExif(tiffOf(content), inspection, inside) || kept;
    if (chunk.type === 'XMP ') { keepXmp(content, inspection, inside); kept = true; }
  }
  if (kept) inspection.find('metadata', {}, placeOf(inside));
  noteEnd(bytes, file.end, inspection, inside);
}

function lookAtGif(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  if (bytes.length >= 10) notePixels({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }, inspection, inside);
  for (let at = bytes.indexOf('\x21\xfe', 0, 'latin1'); at >= 0; at = bytes.indexOf('\x21\xfe', at + 2, 'latin1')) {
    inspection.budget.work(16);
    const length = bytes[at + 2] ?? 0;
    const comment = bytes.toString('latin1', at + 3, at + 3 + length);
    if (length > 3 && /^[\x20-\x7e\s]+$/.test(comment)) inspection.fact('text', 'Comment', comment, inside);
  }
}

function lookAtTiff(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  const fields = tiffFields(bytes);
  const number = (tag: number): number => Number(fields.find((field) => field.directory === 'picture' && field.tag === tag)?.text ?? 0);
  notePixels({ width: number(0x100), height: number(0x101) }, inspection, inside);
  if (fields.length === 0) inspection.find('damaged', { because: 'cut-off' }, placeOf(inside));
  const before = inspection.facts.length;
  keepExif(bytes, inspection, inside);
  if (inspection.facts.length > before) inspection.find('metadata', {}, placeOf(inside));
}

// The boxes of HEIF may put metadata anywhere in the file; their own marks lead to them.
function lookAtBoxes(bytes: Buffer, inspection: Inspection, inside: readonly string[]): void {
  inspection.budget.work(bytes.length / 16);
  const exif = bytes.indexOf('Exif\0\0', 0, 'latin1');
  const kept = exif >= 0 && keepExif(bytes.subarray(exif + 6), inspection, inside);
  const xmp = bytes.indexOf('<x:xmpmeta', 0, 'latin1');
  if (xmp >= 0) keepXmp(bytes.subarray(xmp), inspection, inside);
  if (kept || xmp >= 0) inspection.find('metadata', {}, placeOf(inside));
}

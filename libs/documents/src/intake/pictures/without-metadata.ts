import { kindOf } from '../kind';
import { jpegContent, jpegFile } from './jpeg';
import { onlyOrientation, tiffOf } from './orientation';
import { pngChunk, pngContent, pngFile } from './png';
import { webpFile, webpWithoutMetadata } from './webp';

/** Chunks of PNG that change what is seen; all others may go. */
const SEEN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT', 'mDCV', 'cLLI']);

/** Media types of which a copy without metadata can be made. */
export const strippable: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * The same picture, point by point, without what it says of itself: picture data are copied, not made anew.
 * `undefined` where the type is another, or the file is torn.
 */
export function withoutMetadata(bytes: Buffer): Buffer | undefined {
  switch (kindOf(bytes).mediaType) {
    case 'image/jpeg': return jpegWithoutMetadata(bytes);
    case 'image/png': return pngWithoutMetadata(bytes);
    case 'image/webp': return webpFile(bytes).end === null ? undefined : webpWithoutMetadata(bytes);
    default: return undefined;
  }
}

function jpegWithoutMetadata(bytes: Buffer): Buffer | undefined {
  const file = jpegFile(bytes);
  if (file.end === null) return undefined;
  const kept = file.segments.filter((segment) => {
    const { marker } = segment;
    if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)) return false;
    // APP2 holds the colour profile, without which colours change, and lists of further pictures, which go.
    return marker !== 0xe2 || jpegContent(bytes, segment).toString('latin1', 0, 11) === 'ICC_PROFILE';
  });
  const [first, ...rest] = kept.map(({ start, end }) => bytes.subarray(start, end));
  return first && Buffer.concat([first, orientationOf(bytes, file.segments), ...rest]);
}

/** A new Exif segment with which side is up, where that needs saying. */
function orientationOf(bytes: Buffer, segments: ReturnType<typeof jpegFile>['segments']): Buffer {
  const exif = segments.filter(({ marker }) => marker === 0xe1).map((segment) => jpegContent(bytes, segment)).find((content) => content.toString('latin1', 0, 6) === 'Exif\0\0');
  const kept = onlyOrientation(exif && tiffOf(exif));
  return kept ? Buffer.concat([Buffer.from([0xff, 0xe1, 0, 8 + kept.length]), Buffer.from('Exif\0\0', 'latin1'), kept]) : Buffer.alloc(0);
}

function pngWithoutMetadata(bytes: Buffer): Buffer | undefined {
  const { chunks, end } = pngFile(bytes);
  if (end === null) return undefined;
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const kept = onlyOrientation(exif && pngContent(bytes, exif));
  const [head, ...rest] = chunks.filter(({ type }) => SEEN.has(type)).map((chunk) => bytes.subarray(chunk.start, chunk.end));
  return head && Buffer.concat([bytes.subarray(0, 8), head, ...(kept ? [pngChunk('eXIf', kept)] : []), ...rest]);
}

import { decode } from 'jpeg-js';
import { jpegContent, jpegFile, jpegSize } from '../intake/pictures/jpeg';
import { tiffOf } from '../intake/pictures/orientation';
import { tiffFields } from '../intake/pictures/tiff-fields';
import { letterheadLimits, refuseTooManyPoints } from './limits';
import { damagedPicture, LetterheadPictureError } from './picture-error';
import type { Raster } from './raster';
import { upright } from './turned-and-scaled';

/** Memory for one picture, in megabytes. */
const MOST_MEMORY = 256;

/** Reads a JPEG, the right side up. @throws LetterheadPictureError for inks instead of light (CMYK), and for damage */
export function readJpeg(bytes: Buffer): Raster {
  const file = jpegFile(bytes);
  const frame = file.segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker));
  if (!frame || file.end === null) throw damagedPicture();
  if ((bytes[frame.start + 9] ?? 0) === 4) throw new LetterheadPictureError('colours', 'The colours of the picture are those of a printing press (CMYK): save it in RGB, as PNG or JPEG.');
  const size = jpegSize(bytes, file);
  refuseTooManyPoints(size?.width ?? 0, size?.height ?? 0);
  const exif = file.segments.find((segment) => segment.marker === 0xe1 && jpegContent(bytes, segment).toString('latin1', 0, 6) === 'Exif\0\0');
  const turned = exif && tiffFields(tiffOf(jpegContent(bytes, exif))).find(({ directory, tag }) => directory === 'picture' && tag === 0x112)?.text;
  return upright(decoded(bytes), Number(turned ?? 1));
}

function decoded(bytes: Buffer): Raster {
  try {
    const { width, height, data } = decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: false, maxResolutionInMP: letterheadLimits.uploadPixels / 1_000_000, maxMemoryUsageInMB: MOST_MEMORY });
    return { width, height, rgba: Buffer.from(data.buffer, data.byteOffset, data.byteLength) };
  } catch (cause) {
    throw Object.assign(damagedPicture(), { cause });
  }
}

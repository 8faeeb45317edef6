import { tiffFields } from './tiff-fields';

/**
 * Which side is up is part of what is seen: a TIFF structure that says that and nothing else.
 * `undefined` where the picture stands as it is written.
 */
export function onlyOrientation(tiff: Buffer | undefined): Buffer | undefined {
  const said = tiff ? tiffFields(tiff).find(({ directory, tag }) => directory === 'picture' && tag === 0x112)?.text : undefined;
  const turned = Number(said ?? 1);
  return turned >= 2 && turned <= 8 ? Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]) : undefined;
}

const MARK = Buffer.from('Exif\0\0', 'latin1');

/** The TIFF structure of Exif data, with or without the mark before it. */
export const tiffOf = (exif: Buffer): Buffer => (exif.subarray(0, MARK.length).equals(MARK) ? exif.subarray(MARK.length) : exif);

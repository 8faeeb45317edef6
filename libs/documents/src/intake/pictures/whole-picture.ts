import type { Inspection } from '../inspection';
import { kindOf } from '../kind';

const placeOf = (inside: readonly string[]): { inside?: readonly string[] } => (inside.length > 0 ? { inside } : {});

/** A small file can be a picture that no machine has room for. */
export function notePixels(size: { readonly width: number; readonly height: number } | undefined, inspection: Inspection, inside: readonly string[]): void {
  if (!size) return;
  inspection.fact('picture', 'Size', `${size.width} × ${size.height}`, inside);
  const pixels = size.width * size.height;
  if (pixels > inspection.limits.pixels) inspection.find('picture-too-large', { pixels, limit: inspection.limits.pixels }, placeOf(inside));
}

/** A picture without an end is torn; bytes after the end are not the picture's. */
export function noteEnd(bytes: Buffer, end: number | null, inspection: Inspection, inside: readonly string[]): void {
  if (end === null) return inspection.find('damaged', { because: 'cut-off' }, placeOf(inside));
  const rest = bytes.subarray(end);
  if (!rest.some((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x0d && byte !== 0x20)) return;
  // Telephones write a second picture, a short film or a note of their own behind the picture.
  const { family, mediaType } = kindOf(rest);
  const known = family === 'picture' || family === 'media' || rest.toString('latin1', Math.max(0, rest.length - 4)) === 'SEFT';
  if (known) inspection.find('second-picture', { type: mediaType, count: rest.length }, { ...placeOf(inside), offset: end });
  else inspection.find('extra-bytes', { where: 'after', count: rest.length }, { ...placeOf(inside), offset: end });
}

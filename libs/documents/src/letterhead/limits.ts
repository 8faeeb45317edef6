import { LetterheadPictureError } from './picture-error';

/** What a picture for the head of papers may be, and what it becomes. */
export const letterheadLimits = { uploadBytes: 4 * 1024 * 1024, uploadPixels: 6_000_000, bytes: 256 * 1024, width: 1200, height: 400, leastWidth: 120, leastHeight: 60, widest: 8, tallest: 2 } as const;

/** Asked by the readers themselves, before they make room for the points. @throws LetterheadPictureError */
export function refuseTooManyPoints(width: number, height: number): void {
  if (width * height > letterheadLimits.uploadPixels) throw new LetterheadPictureError('too-large', `The picture has more than ${letterheadLimits.uploadPixels / 1_000_000} million points: save a smaller version, ${letterheadLimits.width} points wide at most are printed.`);
}

/** Why a picture cannot stand on a letterhead; the message says what to do. */
export type PictureErrorCode = 'type' | 'refused' | 'damaged' | 'too-large' | 'too-coarse' | 'shape' | 'colours' | 'empty';

export class LetterheadPictureError extends Error {
  override readonly name = 'LetterheadPictureError';
  constructor(readonly code: PictureErrorCode, message: string) {
    super(message);
  }
}

export const damagedPicture = (): LetterheadPictureError => new LetterheadPictureError('damaged', 'The picture is damaged: open it in a graphics program, save it again as PNG, and upload that file.');

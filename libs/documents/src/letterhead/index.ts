export { toLetterheadPicture, type LetterheadPicture } from './letterhead-picture';
export { letterheadLimits } from './limits';
export { LetterheadPictureError, type PictureErrorCode } from './picture-error';

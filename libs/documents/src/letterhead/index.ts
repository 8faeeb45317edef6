export { letterheadLimits, toLetterheadPicture, type LetterheadPicture } from './letterhead-picture';
export { LetterheadPictureError, type PictureErrorCode } from './picture-error';

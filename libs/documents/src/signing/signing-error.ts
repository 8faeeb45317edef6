export type SigningErrorCode =
  | 'KEY_NOT_READABLE' | 'PASSWORD_WRONG' | 'KEY_TOO_WEAK' | 'KEY_NOT_OF_CERTIFICATE' | 'CERTIFICATE_NOT_READABLE' | 'CERTIFICATE_NOT_VALID' | 'TOKEN_NOT_CONFIGURED'
  | 'PDF_NOT_SOUND' | 'PDF_ENCRYPTED' | 'SIGNING_FORBIDDEN' | 'PAGE_MISSING' | 'PLACE_NOT_ON_PAGE' | 'PLACE_TOO_SMALL' | 'TEXT_NOT_PRINTABLE' | 'NO_SIGNATURE_BLOCK' | 'PLACE_TAKEN' | 'ALREADY_SIGNED'
  | 'KEY_MISSING' | 'KEY_FILE_OPEN' | 'SIGNATURE_NOT_SOUND' | 'CERTIFICATE_NOT_TRUSTED'
  | 'TIME_STAMP_AWAY' | 'TIME_STAMP_REFUSED' | 'TIME_STAMP_WRONG';

/** Why a file was not signed, with a sentence that says what to do. Nothing has been written. */
export class SigningError extends Error {
  override readonly name = 'SigningError';
  constructor(readonly code: SigningErrorCode, message: string, options?: ErrorOptions) { super(message, options); }
}

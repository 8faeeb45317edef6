/** A character for which no typeface is shipped. `field` is a JSON pointer inside the section. */
export class UnprintableCharacterError extends Error {
  override readonly name = 'UnprintableCharacterError';
  /** `U+` and the hexadecimal number. */
  readonly codePoint: string;
  constructor(readonly character: string, readonly section: string, readonly field: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    super(`Section ${section}, field ${field}: the character ${/\p{Cs}/u.test(character) ? '' : `“${character}” `}(${codePoint}) cannot be printed. Remove or replace it.`);
    this.codePoint = codePoint;
  }
}

/** A value that the form has no place for: it would be attached but not printed. `field` is a JSON pointer inside the section. */
export class UnknownFieldError extends Error {
  override readonly name = 'UnknownFieldError';
  constructor(readonly form: string, readonly section: string, readonly field: string) {
    super(`The form ${form} has no ${field ? `field ${field} in section ${section}` : `section ${section}`}. Remove it.`);
  }
}

/** More text than a paper may hold. */
export class PaperTooLongError extends Error {
  override readonly name = 'PaperTooLongError';
  constructor(readonly characters: number, readonly limit: number) {
    super(`The document has ${characters} characters; at most ${limit} can be printed. Move long texts into attachments.`);
  }
}

export type SecondLanguageCode = 'LANGUAGE_UNKNOWN' | 'LANGUAGE_TWICE';

/** A second language that the paper cannot have. */
export class SecondLanguageError extends Error {
  override readonly name = 'SecondLanguageError';
  constructor(readonly code: SecondLanguageCode, message: string) { super(message); }
}

import { SecondLanguageError } from '../errors';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The two letters (or three) by which a language is known. */
export const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/**
 * A second language is one that is known by name, and another than the first: its wording need not be there.
 * @throws SecondLanguageError
 */
export function assertSecondLanguage(first: string, also: string): void {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(also) || names.of(primary(also)) === undefined) {
    throw new SecondLanguageError('LANGUAGE_UNKNOWN', `There is no language "${also.slice(0, 40)}". Name it by its code, such as "fr", "ar" or "zh" (BCP 47).`);
  }
  if (primary(also) === primary(first)) throw new SecondLanguageError('LANGUAGE_TWICE', `The document is in "${first}" already: choose another second language than "${also}", or none.`);
}

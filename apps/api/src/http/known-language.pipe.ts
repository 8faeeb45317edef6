import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language, or undefined where there is none of this code. */
export function languageOf(code: string): { readonly lang: string; readonly name: string } | undefined {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) || names.of(code.split('-')[0] ?? '') === undefined) return undefined;
  const lang = Intl.getCanonicalLocales(code)[0] ?? code;
  return { lang, name: names.of(lang) ?? lang };
}

/** @param status 422 for a language in a body; one in a path is an address with nothing under it */
export const languageUnknown = (code: string, status: 404 | 422 = 422): Problem =>
  new Problem(status, 'LANGUAGE_UNKNOWN', `There is no language "${code.slice(0, 40)}". Give its code, such as "fr", "ka" or "zh" (BCP 47).`);

/** A language in a path, as BCP 47 writes it. */
@Injectable()
export class KnownLanguage implements PipeTransform<string, string> {
  transform(value: string): string {
    const known = languageOf(value);
    if (known === undefined) throw languageUnknown(value, 404);
    return known.lang;
  }
}

import { isAccepted, isFirstLanguage, type FormId } from '@comity/domain';
import { wordingLanguages } from '@comity/documents';
import type { SecondLanguageOption } from '@comity/http-contract';
import { languageOf } from '../http/known-language.pipe';

/** Languages whose scripts can be printed and that courts of States write in; others can be named by their code. */
const usual = [
  'ar', 'az', 'bg', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'ko', 'lt', 'lv', 'mk', 'ms', 'mt',
  'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'vi', 'zh',
] as const;

/** What decides which languages are offered. */
interface Worded {
  readonly form: FormId;
  readonly lang: string;
  readonly also: string | null;
  readonly acceptedLanguages: readonly string[];
}

/** The languages that a document can have beside its own: what the addressee accepts first, then those with the form's own words. */
export function secondLanguages(draft: Worded): readonly SecondLanguageOption[] {
  const worded = wordingLanguages(draft.form);
  const all = [...new Set([...draft.acceptedLanguages, ...(draft.also === null ? [] : [draft.also]), ...worded, ...usual])];
  const options = all.filter((lang) => !isFirstLanguage(draft.lang, lang)).flatMap((code): SecondLanguageOption[] => {
    const known = languageOf(code);
    const [letters = ''] = code.toLowerCase().split('-');
    return known === undefined ? [] : [{ ...known, wording: worded.includes(letters) ? 'full' : 'english', accepted: isAccepted(code, draft.acceptedLanguages) }];
  });
  const rank = ({ accepted, wording }: SecondLanguageOption): number => (accepted ? 0 : wording === 'full' ? 1 : 2);
  return options.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

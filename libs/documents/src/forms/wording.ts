import { ANSWER_WORDS_EN } from './answer-words.en';
import type { Notice } from '../kit/paper';
import { WORDS_EN } from '../kit/words';
import type { LanguageWords } from '../wording/language-words';
import { SECOND_LANGUAGE_EN } from '../wording/second-language.en';
import { wordsAr } from '../wording/words.ar';
import { wordsDe } from '../wording/words.de';
import { wordsEs } from '../wording/words.es';
import { wordsFr } from '../wording/words.fr';
import { wordsPt } from '../wording/words.pt';
import { wordsRu } from '../wording/words.ru';
import { wordsUk } from '../wording/words.uk';
import { wordsZh } from '../wording/words.zh';
import { languageName } from './format';
import type { FormText } from './form-text';
import { primary } from './second-language';

/** Wordings of one form by language; English is always there. */
export type FormTexts = { readonly en: FormText } & Readonly<Record<string, FormText>>;

export interface Wording extends LanguageWords {
  readonly text: FormText;
}

const ENGLISH: LanguageWords = { answers: ANSWER_WORDS_EN, paper: WORDS_EN, second: SECOND_LANGUAGE_EN };

/** Words that are the same in every form. A language is added here and in the forms that have it. */
export const writtenLanguages: Readonly<Record<string, LanguageWords>> = { en: ENGLISH, fr: wordsFr, es: wordsEs, de: wordsDe, ar: wordsAr, ru: wordsRu, uk: wordsUk, pt: wordsPt, zh: wordsZh };

/** The wording in the language asked for, in English where the form is not there in it. */
export function wordingOf(lang: string, texts: FormTexts): Wording {
  const language = primary(lang);
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
  const common = Object.hasOwn(writtenLanguages, language) ? writtenLanguages[language] : undefined;
  return text !== undefined && common !== undefined ? { text, ...common } : { text: texts.en, ...ENGLISH };
}

/** What kind of wording a form has, said in English and in the language itself. `approved`: languages whose wording needs no mark. */
export function noticesOf(wording: Wording, approved: readonly string[]): Notice[] {
  return [...officialTextOf(wording), ...inEnglish(wording, approved), ...inItself(wording, approved)];
}

/** The same for both columns of a paper in two languages; what is said in English stands where the form speaks English, if it does. */
export function noticesOfBoth(wordings: readonly [Wording, Wording], langs: readonly [string, string], approved: readonly string[]): readonly [Notice[], Notice[]] {
  const english = wordings.findIndex(({ text }) => text.lang === 'en');
  const lacking = langs.filter((lang, n) => wordings[n]?.text.lang !== primary(lang));
  const of = (n: 0 | 1): Notice[] => [
    ...officialTextOf(wordings[n]),
    ...lacking.map((lang) => notWorded(lang, langs[n])),
    ...wordings.flatMap((each, i) => (n === (english < 0 ? i : english) ? inEnglish(each, approved) : [])),
    ...inItself(wordings[n], approved),
  ];
  return [of(0), of(1)];
}

const officialTextOf = ({ text }: Wording): Notice[] => (text.notice === undefined ? [] : [{ text: text.notice, lang: text.lang }]);

const needsMark = ({ text, notCertified }: Wording, approved: readonly string[]): boolean => notCertified !== undefined && !approved.includes(text.lang);

const inEnglish = (wording: Wording, approved: readonly string[]): Notice[] => (needsMark(wording, approved)
  ? [{ text: `Translation not certified: no named person of the authority has approved the wording of this form in ${languageName(wording.text.lang, 'en')} yet.`, lang: 'en' }]
  : []);

const inItself = (wording: Wording, approved: readonly string[]): Notice[] => (needsMark(wording, approved) ? [{ text: wording.notCertified ?? '', lang: wording.text.lang }] : []);

/** That the form has no wording in a language, said to readers of `to`: in that, where any form has it. */
function notWorded(lang: string, to: string): Notice {
  const own = Object.hasOwn(writtenLanguages, primary(to)) ? primary(to) : 'en';
  return { text: (writtenLanguages[own] ?? ENGLISH).second.notWorded(languageName(primary(lang), own)), lang: own };
}

/** Of these languages, those whose wording a paper prints without the mark that it is not certified. */
export const withoutMark = (langs: readonly string[], isPrinted: (mark: string) => boolean): string[] => langs.map(primary).filter((lang) => {
  const mark = Object.hasOwn(writtenLanguages, lang) ? writtenLanguages[lang]?.notCertified : undefined;
  return mark !== undefined && !isPrinted(mark);
});

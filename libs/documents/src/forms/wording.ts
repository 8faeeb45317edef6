import { ANSWER_WORDS_EN } from './answer-words.en';
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

/** Wordings of one form by language; English is always there. */
export type FormTexts = { readonly en: FormText } & Readonly<Record<string, FormText>>;

interface Wording extends LanguageWords {
  readonly text: FormText;
}

const ENGLISH: LanguageWords = { answers: ANSWER_WORDS_EN, paper: WORDS_EN, second: SECOND_LANGUAGE_EN };

/** Words that are the same in every form. A language is added here and in the forms that have it. */
export const writtenLanguages: Readonly<Record<string, LanguageWords>> = { en: ENGLISH, fr: wordsFr, es: wordsEs, de: wordsDe, ar: wordsAr, ru: wordsRu, uk: wordsUk, pt: wordsPt, zh: wordsZh };

/** The wording in the language asked for, in English where the form is not there in it. */
export function wordingOf(lang: string, texts: FormTexts): Wording {
  const [language = 'en'] = lang.toLowerCase().split('-');
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
  const common = Object.hasOwn(writtenLanguages, language) ? writtenLanguages[language] : undefined;
  return text !== undefined && common !== undefined ? { text, ...common } : { text: texts.en, ...ENGLISH };
}

/** What kind of wording a form has, said in English and in the language itself. */
export function noticesOf({ text, notCertified }: Wording, approved: boolean): { readonly text: string; readonly lang: string }[] {
  const own = text.notice === undefined ? [] : [{ text: text.notice, lang: text.lang }];
  if (notCertified === undefined || approved) return own;
  return [
    ...own,
    { text: `Translation not certified: no named person of the authority has approved the wording of this form in ${languageName(text.lang, 'en')} yet.`, lang: 'en' },
    { text: notCertified, lang: text.lang },
  ];
}

import type { PaperWords } from '../kit/words';
import { WORDS_EN } from '../kit/words';
import { ANSWER_WORDS_EN, type AnswerWords } from './answer-words.en';
import type { FormText } from './form-text';

/** Wordings of one form by language; English is always there. */
export type FormTexts = { readonly en: FormText } & Readonly<Record<string, FormText>>;

interface Wording {
  readonly text: FormText;
  readonly answers: AnswerWords;
  readonly paper: PaperWords;
}

/** Words that are the same in every form. A language is added here and in the forms that have it. */
const COMMON: Readonly<Record<string, { readonly answers: AnswerWords; readonly paper: PaperWords }>> = {
  en: { answers: ANSWER_WORDS_EN, paper: WORDS_EN },
};

/** The wording in the language asked for, in English where the form is not there in it. */
export function wordingOf(lang: string, texts: FormTexts): Wording {
  const [language = 'en'] = lang.toLowerCase().split('-');
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
  const common = Object.hasOwn(COMMON, language) ? COMMON[language] : undefined;
  if (text !== undefined && common !== undefined) return { text, ...common };
  return { text: texts.en, answers: ANSWER_WORDS_EN, paper: WORDS_EN };
}

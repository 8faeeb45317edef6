import type { AnswerWords } from '../forms/answer-words.en';
import type { PaperWords } from '../kit/words';
import type { SecondLanguageWords } from './second-language.en';

/** Words of one language that are the same in every form. */
export interface LanguageWords {
  readonly answers: AnswerWords;
  readonly paper: PaperWords;
  readonly second: SecondLanguageWords;
  /** Printed below the title until a named person has approved the wording; English needs none. */
  readonly notCertified?: string;
}

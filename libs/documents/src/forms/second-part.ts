import type { Arrangement, FormDocument, TranslatedText } from '@comity/domain';
import { isRightToLeft } from '../kit/bidi';
import type { Section } from '../kit/description';
import type { Notice } from '../kit/paper';
import type { Tongue } from '../kit/surface';
import type { Answering } from './answering';
import { answering, foreignTo, hanOf } from './answering-of';
import type { SecondLanguageData } from './paper-data';
import { paperOf } from './registry';
import { assertSecondLanguage } from './second-language';
import { inSecondLanguage, withoutMarks } from './translated';
import { noticesOfBoth, wordingOf } from './wording';

export interface SecondLanguageOrder {
  readonly also: string;
  readonly arrangement?: Arrangement;
  readonly translations?: readonly TranslatedText[];
  readonly approvedWordings?: readonly string[];
}

/** The second language of a paper: its words, its answers, and what is said of both wordings. */
export interface SecondPart {
  readonly how: Answering;
  readonly tongue: Tongue;
  readonly data: SecondLanguageData;
  readonly notices: readonly [readonly Notice[], readonly Notice[]];
  /** Neither language has a wording of its own and no text is translated: both would say the same words. */
  readonly same: boolean;
  /** The sections as this language prints them. */
  readonly spoken: (section: Section) => Section;
}

/** Signs of one text: more would run over some five pages of a column, beside an empty one as soon as the translation is shorter. */
const COLUMN_HOLDS = 10_000;

/** @param document in NFC, as it is attached; @throws SecondLanguageError, UnprintableCharacterError */
export function secondPart(document: FormDocument, first: Answering, { also, arrangement, translations = [], approvedWordings = [] }: SecondLanguageOrder): SecondPart {
  assertSecondLanguage(document.lang, also);
  const { texts } = paperOf(document.form);
  const wordings = [wordingOf(document.lang, texts), wordingOf(also, texts)] as const;
  const { values, printed, longest } = inSecondLanguage(document, first.document.values, translations);
  const how: Answering = { ...answering({ form: document.form, lang: also, values }, first.draft, document.lang), qualified: first.qualified === true };
  const stands = arrangement ?? (longest > COLUMN_HOLDS ? 'after' : 'beside');
  const foreign = foreignTo(how.text.lang, also);
  const marks = { notTranslated: wordings[1].second.notTranslated[stands], ...(foreign === undefined ? {} : { lang: foreign }) };
  const level = stands === 'beside' && (isRightToLeft(first.text.lang) || isRightToLeft(how.text.lang));
  return {
    how,
    tongue: { lang: how.text.lang, words: wordings[1].paper, ...hanOf(also), ...(level ? { level } : {}) },
    data: { also, arrangement: stands, translations: printed },
    notices: noticesOfBoth(wordings, [document.lang, also], approvedWordings),
    same: how.text.lang === first.text.lang && printed.length === 0,
    spoken: (section) => withoutMarks(section, marks),
  };
}

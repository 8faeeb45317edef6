/** Words of a paper in two languages. */
export interface SecondLanguageWords {
  /** Below the title, where the form has no wording in a language of the paper: the name of that language. */
  readonly notWorded: (language: string) => string;
  /** In place of a text that nobody has translated. */
  readonly notTranslated: Readonly<Record<'beside' | 'after', string>>;
  /** Head of the list of translated texts. */
  readonly translations: string;
  readonly translatedBy: (name: string) => string;
  readonly certifiedBy: (name: string) => string;
}

export const SECOND_LANGUAGE_EN: SecondLanguageWords = {
  notWorded: (language) => `The wording of this form does not exist in ${language}; it is printed in English.`,
  notTranslated: { beside: 'Not translated; see the text beside', after: 'Not translated; see the text in the first part' },
  translations: 'Translated texts',
  translatedBy: (name) => `Translated by ${name}`,
  certifiedBy: (name) => `Certified translation by ${name}`,
};

import type { FormDefinition, FormDocument } from '@comity/domain';
import type { AnswerWords } from './answer-words.en';
import type { FormLayout, FormText } from './form-text';

/** All that is needed to say an answer: the form, the whole document, the words. */
export interface Answering {
  readonly form: FormDefinition;
  readonly document: FormDocument;
  readonly draft: boolean;
  readonly text: FormText;
  readonly layout: FormLayout;
  readonly words: AnswerWords;
  /** Language of the free text, where it is not that of the wording. */
  readonly lang?: string;
}

export const labelOf = (path: string, label: string, { text }: Answering): string => text.labels?.[path] ?? label;

import type { BlockName, FieldDefinition, FormDefinition, FormDocument, SectionDefinition } from '@comity/domain';
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
  /** The certificate of the file says that it is qualified, as the document states. */
  readonly qualified?: boolean;
  /** Language of the free text, where it is not that of the wording. */
  readonly lang?: string;
  /** The row that is answered, in a section that is a list of rows. */
  readonly row?: Readonly<Record<string, unknown>>;
}

export const labelOf = (path: string, label: string, { text }: Answering): string => text.labels?.[path] ?? label;

/** The answer to a field as it stands in the document, or in the row at hand. */
export function answerTo(section: SectionDefinition, field: FieldDefinition, { document, row }: Answering): unknown {
  const values: unknown = section.rows === true ? row : document.values[section.id];
  return typeof values === 'object' && values !== null && Object.hasOwn(values, field.key) ? (values as Record<string, unknown>)[field.key] : undefined;
}

/** The field at `section.field`. */
export function fieldAt(path: string, { form }: Answering): { readonly section: SectionDefinition; readonly field: FieldDefinition } | undefined {
  const dot = path.indexOf('.');
  const section = form.sections.find((s) => s.id === path.slice(0, dot));
  const field = section?.fields.find((f) => f.key === path.slice(dot + 1));
  return section && field && { section, field };
}

/** How a member of a block is called on paper. */
export const memberLabel = (block: BlockName, { key, label }: FieldDefinition, { words }: Answering): string => words.members[`${block}.${key}`] ?? words.members[key] ?? label;

import { createHash } from 'node:crypto';
import type { Arrangement, FormDocument, TranslatedText } from '@comity/domain';
import { formSchema, type FormSchema } from './form-schema';

/** What a paper in two languages adds to its data. */
export interface SecondLanguageData {
  readonly also: string;
  readonly arrangement: Arrangement;
  /** Those that are printed. */
  readonly translations: readonly TranslatedText[];
}

/** What is attached to a paper: the document, which shape it has, and what else decides what the pages say. */
export interface PaperData extends FormDocument, Partial<SecondLanguageData> {
  readonly schema: FormSchema;
  /** SHA-256 of the picture in the head of the paper. */
  readonly letterheadPicture?: string;
}

export function paperData({ form, lang, values }: FormDocument, second?: SecondLanguageData, picture?: Buffer): PaperData {
  return {
    form, lang, values, schema: formSchema(form), ...second,
    ...(picture === undefined ? {} : { letterheadPicture: createHash('sha256').update(picture).digest('hex') }),
  };
}

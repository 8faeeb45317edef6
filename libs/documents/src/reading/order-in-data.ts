import type { PaperOrder, TranslatedText } from '@comity/domain';
import type { FormSchema } from '../forms/form-schema';

/** What the attached data say of the paper beside the document. */
export interface PaperFactsInData {
  /** Which shape the data have; papers made before it was attached have none. */
  readonly schema?: FormSchema;
  /** How the paper was made. */
  readonly order: Pick<PaperOrder, 'also' | 'arrangement' | 'translations' | 'letterheadPicture'>;
}

/** Reads what others may have written; null where it is no order for a paper. */
export function orderInData(content: object): PaperFactsInData | null {
  const { schema, also, arrangement, translations, letterheadPicture } = content as Readonly<Record<string, unknown>>;
  if (!optional(also, isText) || !optional(letterheadPicture, isText) || !optional(arrangement, isArrangement)) return null;
  if (!optional(translations, isTranslations) || !optional(schema, isSchema)) return null;
  const members = { also, arrangement, translations, letterheadPicture };
  const order = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
  return { order, ...(schema === undefined ? {} : { schema: schema as FormSchema }) };
}

const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isArrangement = (value: unknown): boolean => value === 'beside' || value === 'after';

const allText = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => isText((value as Readonly<Record<string, unknown>>)[key]));

const isSchema = (value: unknown): boolean => allText(value, ['id', 'version', 'sha256'] satisfies (keyof FormSchema)[]);

const isTranslations = (value: unknown): boolean => Array.isArray(value) && value.every((each) =>
  allText(each, ['at', 'sourceSha256', 'text', 'state', 'translator'] satisfies (keyof TranslatedText)[]) && ['human', 'certified'].includes((each as TranslatedText).state));

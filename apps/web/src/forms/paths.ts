/** Values of one section or block: fields by key. An absent key is an empty field. */
export type Fields = Readonly<Record<string, unknown>>;

export const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** The fields with one changed. Emptied, its key goes: an empty text is an error of shape for dates and codes. */
export function withField(fields: Fields, key: string, value: unknown): Fields {
  const { [key]: _old, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [key]: value };
}

export const withEntry = (list: readonly unknown[], index: number, value: unknown): readonly unknown[] => list.map((entry, at) => (at === index ? value : entry));
export const withoutEntry = (list: readonly unknown[], index: number): readonly unknown[] => list.filter((_, at) => at !== index);

/** The element that holds a field: `/selectors/0/from` of section 11 is `field-11-selectors-0-from`. */
export const fieldId = (section: string, pointer: string): string => `field-${section}${pointer.replaceAll('/', '-')}`;

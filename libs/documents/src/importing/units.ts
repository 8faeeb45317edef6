import type { FormDocumentLike } from '../document';

/** One answer of a document: a plain value, or a whole list. A list is taken or left as one: rows of two lists never mix. */
export interface Unit {
  readonly section: string;
  /** JSON pointer inside the section; empty where the section is itself a list. */
  readonly field: string;
  readonly value: unknown;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const keysOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers that say something; an empty text, list or block says nothing. */
export function unitsOf({ values }: FormDocumentLike): readonly Unit[] {
  const walk = (section: string, field: string, value: unknown): readonly Unit[] => {
    if (isBlock(value)) return Object.entries(value).flatMap(([key, inner]) => walk(section, `${field}/${escaped(key)}`, inner));
    const says = value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '') && !(Array.isArray(value) && value.length === 0);
    return says ? [{ section, field, value }] : [];
  };
  return Object.entries(values).flatMap(([section, fields]) => walk(section, '', fields));
}

export const placeOf = ({ section, field }: { readonly section: string; readonly field: string }): string => `${section} ${field}`;

/** The document with one answer more, or another one; nothing that was given is changed. */
export function withUnit(document: FormDocumentLike, { section, field, value }: Unit): FormDocumentLike {
  return { ...document, values: { ...document.values, [section]: put(document.values[section], keysOf(field), value) as Readonly<Record<string, unknown>> } };
}

function put(inside: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(inside)) return inside.map((each: unknown, place) => (String(place) === key ? put(each, rest, value) : each));
  const block = isBlock(inside) ? inside : {};
  return { ...block, [key]: put(Object.hasOwn(block, key) ? block[key] : undefined, rest, value) };
}

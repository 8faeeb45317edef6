import type { FieldDefinition } from '../forms/definition';
import type { FormDocument } from '../forms/document';
import { isFilled } from '../forms/engine/filled';
import { asBlock, asList, fieldValue, member } from '../forms/engine/read';
import { formDefinition } from '../forms/registry';
import type { FormPlace } from './requirement';

/** A place without its form, where the form is known. */
export type Place = Pick<FormPlace, 'section' | 'field'>;

/** What stands at a place; undefined where nothing does. */
export function valueAt(document: FormDocument, { section, field }: Place): unknown {
  const [key = '', ...rest] = field.split('/').slice(1);
  return rest.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : member(asBlock(value), step)),
    fieldValue(document, section, key),
  );
}

/** The field of the form that a place is in or below; undefined where the form has none. */
export function fieldOfPlace(form: FormDocument['form'], { section, field }: Place): FieldDefinition | undefined {
  const key = field.split('/')[1];
  return formDefinition(form).sections.find(({ id }) => id === section)?.fields.find((each) => each.key === key);
}

/** Whether something is written at a place. A place inside a field counts by itself. */
export function isWrittenAt(document: FormDocument, place: Place): boolean {
  const field = fieldOfPlace(document.form, place);
  const value = valueAt(document, place);
  if (field !== undefined && place.field === `/${field.key}`) return isFilled(field, value);
  if (typeof value === 'string') return /\S/u.test(value);
  return value !== undefined && value !== null && (!Array.isArray(value) || value.length > 0);
}

/** All text at a place, as it reads: also that of the entries of a list. */
export function textAt(document: FormDocument, place: Place): string {
  return textIn(valueAt(document, place));
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return asList(value).map(textIn).join('\n');
  return asBlock(value) === undefined ? '' : Object.values(asBlock(value)!).map(textIn).join('\n');
}

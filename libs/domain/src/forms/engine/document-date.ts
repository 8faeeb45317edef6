import type { FormDefinition } from '../definition';
import type { FormDocument } from '../document';
import { isFilled } from './filled';
import { member, step } from './read';
import { calendarDate } from './time';
import { blocksOf, fieldsOf } from './walk';

export interface DocumentDate {
  readonly date: string;
  readonly section: string;
  readonly pointer: string;
}

/** The date of the document: its own date field, else the earliest date of its own signatures, else unknown. */
export function documentDate(form: FormDefinition, document: FormDocument): DocumentDate | undefined {
  for (const { section, pointer, field, value } of fieldsOf(form, document)) {
    const dated = field.dateRole === 'document' && (field.type === 'date' || field.type === 'dateTime');
    const date = dated && isFilled(field, value) ? calendarDate(value) : undefined;
    if (date !== undefined) return { date, section, pointer };
  }
  return signatureDates(form, document).toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
}

function signatureDates(form: FormDefinition, document: FormDocument): readonly DocumentDate[] {
  return blocksOf(form, document).flatMap(({ name, own, section, pointer, value }) => {
    const date = name === 'Signature' && own ? calendarDate(member(value, 'date')) : undefined;
    return date === undefined ? [] : [{ date, section, pointer: pointer + step('date') }];
  });
}

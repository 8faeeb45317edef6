import type { FieldDefinition, SectionDefinition } from '@comity/domain';
import { answerTo, type Answering } from './answering';
import { asBlock } from './blocks';
import { embeddedIn } from './embedded';
import { plain } from './format';
import type { Place } from './form-text';

/** A field of the form with its answer. */
interface Found { readonly field: FieldDefinition; readonly value: unknown }

/** The answer at a place of the layout; in a document inside it, the answer at that document's own place. */
export function answerAt<T>(place: Place, how: Answering, read: (found: Found, how: Answering) => T, inside: (how: Answering) => T): T | undefined {
  const section = how.form.sections.find((s) => s.id === place.section);
  const field = section?.fields.find((f) => f.key === place.field);
  if (!section || !field) return undefined;
  const value = answerTo(section, field, how);
  const inner = embeddedIn(field, value, how);
  if (inner) return inside(inner);
  return read({ field, value: place.member === undefined ? value : asBlock(value)[place.member] }, how);
}

/** The document's own reference. */
export function referenceOf(how: Answering): string | undefined {
  const own = marked(how, (field) => field.reference === 'own').map(({ value }) => value)[0];
  const placed = [how.layout.reference ?? []].flat().map((place) => answerAt(place, how, (found): unknown => found.value, referenceOf));
  return [own, ...placed].map((each) => (typeof each === 'string' ? each.replace(/\s+/g, ' ').trim() : '')).find(Boolean);
}

/** The date of the document: its own date field, else that of its signature. */
export function dateOf(how: Answering): string | undefined {
  const dated = marked(how, (field) => field.dateRole === 'document');
  const own = dated.filter(({ field }) => field.block === undefined).map(({ value }) => value);
  const signed = dated.filter(({ field }) => field.block === 'Signature').map(({ value }) => asBlock(value)['date']);
  const { date } = how.layout;
  const placed = date && answerAt(date, how, (found): unknown => found.value, dateOf);
  return [...own, ...signed, placed].map((value) => plain(value).slice(0, 10)).find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)));
}

function marked(how: Answering, is: (field: FieldDefinition) => boolean): Found[] {
  return how.form.sections.filter((s: SectionDefinition) => s.rows !== true).flatMap((section) => section.fields.filter(is).map((field) => ({ field, value: answerTo(section, field, how) })));
}

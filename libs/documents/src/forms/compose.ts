import type { Section } from '../kit/description';
import type { Answering } from './answering';
import { itemsOf } from './items';

/** The sections of a form in their official order, each with all its fields. */
export function compose(how: Answering): Section[] {
  return how.form.sections.map((section) => ({
    number: section.id,
    title: how.text.sections?.[section.id] ?? section.title,
    items: section.fields.flatMap((field) => itemsOf(section, field, how)),
  }));
}

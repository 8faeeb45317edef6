import type { SectionDefinition } from '@comity/domain';
import type { Item, Section } from '../kit/description';
import { answerTo, type Answering } from './answering';
import { asBlock } from './blocks';
import { embeddedIn } from './embedded';
import { folded } from './fold';
import { itemsOf } from './items';

/**
 * The sections of a form in their official order, each with all its fields; a document inside a section follows it, its
 * sections numbered after the section: A.A, A.B.
 */
export function compose(how: Answering, prefix = ''): Section[] {
  return how.form.sections.flatMap((section): Section[] => [
    { number: prefix + section.id, title: how.text.sections?.[section.id] ?? section.title, items: section.rows ? rows(section, how, prefix) : fields(section, how, prefix) },
    ...section.fields.flatMap((field) => {
      const inner = embeddedIn(field, answerTo(section, field, how), how);
      return inner ? compose(inner, `${prefix}${section.id}.`) : [];
    }),
  ]);
}

const fields = (section: SectionDefinition, how: Answering, prefix: string): Item[] => folded(section.fields.map((field) => itemsOf(section, field, how, prefix)), how.words);

/** A section that is a list of rows: each row with all the fields. */
function rows(section: SectionDefinition, how: Answering, prefix: string): Item[] {
  const given: unknown = how.document.values[section.id];
  const list = Array.isArray(given) && given.length ? given : [{}];
  return list.flatMap((row, n): Item[] => [
    { kind: 'subheading', text: how.words.row(n + 1) },
    ...fields(section, { ...how, row: asBlock(row) }, prefix),
  ]);
}

import type { FieldDefinition, SectionDefinition } from '@comity/domain';
import type { Item, Section } from '../kit/description';
import { answerTo, type Answering } from './answering';
import { asBlock } from './blocks';
import { embeddedIn, inEnglish } from './embedded';
import { folded } from './fold';
import { itemsOf } from './items';
import { paragraphs } from './values';

/**
 * The sections of a form in their official order, each with all its fields; a document inside a section follows it, its
 * sections numbered after the section: A.A, A.B.
 */
export const compose = (how: Answering): Section[] => together([how]).flat();

/** The same in two languages: section by section, with the same items in the same order. */
export const composeTwice = (one: Answering, other: Answering): (readonly [Section, Section])[] => together([one, other]).map((each) => each as [Section, Section]);

/** One document in any number of languages: each section in all of them. */
function together(hows: readonly Answering[], prefix = ''): Section[][] {
  const { sections } = hows[0]!.form;
  return sections.flatMap((section): Section[][] => {
    const items = section.rows ? rows(section, hows, prefix) : fields(section, hows, prefix);
    return [
      hows.map((how, n) => ({ number: prefix + section.id, title: how.text.sections?.[section.id] ?? section.title, items: items[n] ?? [] })),
      ...section.fields.flatMap((field) => inside(section, field, hows, prefix)),
    ];
  });
}

function inside(section: SectionDefinition, field: FieldDefinition, hows: readonly Answering[], prefix: string): Section[][] {
  const inner = hows.flatMap((how) => embeddedIn(field, answerTo(section, field, how), how) ?? []);
  return inner.length ? together(inner, `${prefix}${section.id}.`) : [];
}

const fields = (section: SectionDefinition, hows: readonly Answering[], prefix: string): Item[][] =>
  folded(hows.map((how) => ({ fields: section.fields.map((field) => itemsOf(section, field, how, prefix)), words: how.words })))
    .map((items, n) => [...stated(section, hows[n]!), ...items]);

/** What the form itself says in a section; in its English where a wording lacks it, so that all languages have the same rows. */
function stated(section: SectionDefinition, how: Answering): Item[] {
  const said = how.text.printed?.[section.id] ?? inEnglish(how).text.printed?.[section.id];
  return said === undefined ? [] : [{ kind: 'field', label: said.label, values: paragraphs(said.text) }];
}

/** A section that is a list of rows: each row with all the fields. */
function rows(section: SectionDefinition, hows: readonly Answering[], prefix: string): Item[][] {
  const lists = hows.map(({ document }): readonly unknown[] => {
    const given: unknown = document.values[section.id];
    return Array.isArray(given) && given.length ? given : [{}];
  });
  const out = hows.map((): Item[] => []);
  lists[0]?.forEach((_, n) => {
    const items = fields(section, hows.map((how, i) => ({ ...how, row: asBlock(lists[i]?.[n]) })), prefix);
    hows.forEach((how, i) => out[i]?.push({ kind: 'subheading', text: how.words.row(n + 1) }, ...(items[i] ?? [])));
  });
  return out;
}

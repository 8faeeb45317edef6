import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinition, formIds, type FormDocument, type FormId } from '@comity/domain';
import type { Item } from '../kit/description';
import { answering } from './answering-of';
import { composeTwice } from './compose';
import { secondPart } from './second-part';
import { writtenLanguages } from './wording';

const folder = join(__dirname, '../../../../examples/forms');
const read = (name: string): FormDocument => {
  const { form, lang, values } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormDocument;
  return { form, lang, values };
};

const shape = (items: readonly Item[]): unknown => items.map((item) => (item.kind === 'choice' ? ['choice', item.options.map(({ on }) => on)] : item.kind === 'table' ? ['table', item.rows.map((cells) => cells.length)] : item.kind));

/** Sections whose rows are not the same in both languages. */
function uneven(document: FormDocument, also: string, draft: boolean): readonly string[] {
  const how = answering(document, draft);
  const { how: second } = secondPart(document, how, { also });
  return composeTwice(how, second).filter(([one, other]) => one.number !== other.number || JSON.stringify(shape(one.items)) !== JSON.stringify(shape(other.items))).map(([{ number }]) => `${document.form} ${also} ${number}`);
}

const pairs = Object.keys(writtenLanguages).flatMap((lang) => [['en', lang], [lang, 'ar'], [lang, 'zh']] as const).filter(([lang, also]) => lang !== also);

describe('two languages of one form', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('have the same rows in the same order: %s', (name) => {
    expect(pairs.flatMap(([lang, also]) => uneven({ ...read(name), lang }, also, false))).toEqual([]);
  });

  it('have them in an empty draft as well', () => {
    const empty = (form: FormId): FormDocument => ({ form, lang: 'en', values: Object.fromEntries(formDefinition(form).sections.map(({ id }) => [id, {}])) });
    expect(formIds.flatMap((form) => pairs.flatMap(([lang, also]) => uneven({ ...empty(form), lang }, also, true)))).toEqual([]);
  });

  it('stand after each other where one text is too long for a column', () => {
    const facts = (length: number): FormDocument => ({ form: 'MLA_REQUEST', lang: 'en', values: { C: { facts: 'Facts. '.repeat(length / 7) } } });
    const arrangement = (length: number): string => { const document = facts(length); return secondPart(document, answering(document, true), { also: 'fr' }).data.arrangement; };
    expect([arrangement(7_000), arrangement(14_000)]).toEqual(['beside', 'after']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockDefinition, formDefinition, formIds, type FieldDefinition, type FormDefinition, type FormId } from '@comity/domain';
import { extractDocument, renderPaper, type FormDocumentLike } from '../index';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { ANSWER_WORDS_EN } from './answer-words.en';
import type { Answering } from './answering';
import { compose } from './compose';
import { formOf } from './embedded';

const answering = (id: FormId, values: FormDocumentLike['values']): Answering => ({ ...formOf(id, 'en'), document: { form: id, lang: 'en', values }, draft: true, words: ANSWER_WORDS_EN });

const EXAMPLES = join(__dirname, '..', '..', '..', '..', 'examples', 'forms');

function example(id: string, kind: string): FormDocumentLike {
  const { form, lang, values } = JSON.parse(readFileSync(join(EXAMPLES, `${id.toLowerCase().replaceAll('_', '-')}.${kind}.json`), 'utf8')) as FormDocumentLike;
  return { form, lang, values };
}

/** Spaces and signs that show nothing are no part of the comparison: lines are broken wherever they are full. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');

/** Without the running lines of each page, which are written last, and the labels repeated above. */
const printed = (bytes: Buffer): string => bare(pageTexts(new PdfFile(bytes)).map((page) => page.trimEnd().split('\n').slice(0, -1).filter((line) => !line.endsWith('(continued)')).join('')).join(''));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const members = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Every text that a person wrote into the document, with its place. */
function* written(form: FormDefinition, values: unknown): Generator<readonly [string, string]> {
  for (const [id, section] of Object.entries(members(values))) {
    const fields = form.sections.find((s) => s.id === id)?.fields ?? [];
    for (const row of list(section)) yield* answers(fields, row, id);
  }
}

function* answers(fields: readonly FieldDefinition[], row: unknown, at: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(members(row))) {
    const field = fields.find((f) => f.key === key);
    for (const one of list(value)) {
      if (field?.embeds) yield* written(formDefinition(field.embeds), members(one)['values']);
      else if (field?.block) yield* answers(blockDefinition(field.block).members, one, `${at}.${key}`);
      else if (field?.type === 'Modules') for (const module of Object.values(members(one))) for (const answer of Object.values(members(module))) yield [`${at}.${key}`, String(answer)];
      else if (field && ['text', 'longText', 'textOrList'].includes(field.type) && !/^P\d/.test(String(one))) yield [`${at}.${key}`, String(one)];
    }
  }
}

describe.each(formIds)('the paper of %s', (id) => {
  it.each(['complete', 'minimal'])('prints every answer of the %s example and gives its data back', async (kind) => {
    const document = example(id, kind);
    const { bytes, wording } = await renderPaper(document);
    const page = printed(bytes);
    expect([...written(formDefinition(id), document.values)].filter(([, text]) => !page.includes(bare(text)))).toEqual([]);
    expect(extractDocument(bytes)).toEqual(document);
    expect(wording).toBe('en');
  });

  it('prints an empty draft with all sections in the order of the form, and its gaps', async () => {
    const page = printed((await renderPaper({ form: id, lang: 'en', values: {} }, { draft: true })).bytes);
    const places = compose(answering(id, {})).map(({ number, title }) => page.indexOf(bare(`${number}${title}`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).toContain(bare(': missing]'));
  });

  it('prints what the form declares before its first section', async () => {
    const { opening = '' } = formOf(id, 'en').text;
    const page = printed((await renderPaper(example(id, 'minimal'))).bytes);
    const [first] = compose(answering(id, example(id, 'minimal').values));
    expect(page.indexOf(bare(`${opening}${first?.number}${first?.title}`))).toBeGreaterThan(0);
  });

  it('never says that something does not apply without saying why', () => {
    const values = [{}, example(id, 'minimal').values, example(id, 'complete').values];
    const said = values.flatMap((each) => compose(answering(id, each)).flatMap(({ items }) => items)).flatMap((item) => (item.kind === 'field' ? item.values : []));
    expect(said.filter(({ because }) => because === '')).toEqual([]);
  });
});

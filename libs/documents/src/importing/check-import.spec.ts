import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDocumentLike } from '../document';
import { attachedFiles } from '../reading/attached-files';
import { PdfFile } from '../reading/pdf-file';
import type { Reference } from '../reading/pdf-syntax';
import { renderPaper } from '../render';
import { IncrementalUpdate } from '../signing/writing/incremental-update';
import { dictionaryOf } from '../signing/writing/write-value';
import { SPECIMEN } from '../specimen';
import { checkImport } from './index';

const folder = join(__dirname, '../../../../examples/forms');
const cases = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): FormDocumentLike => {
  const { form, lang, values } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormDocumentLike;
  return { form, lang, values };
};

/** The paper of one document with the data of another, and no keywords that tell. */
async function contradicting(shown: FormDocumentLike, told: FormDocumentLike): Promise<Buffer> {
  const file = new PdfFile((await renderPaper(shown)).bytes);
  const update = new IncrementalUpdate(file);
  const content = Buffer.from(JSON.stringify(told));
  const [attached] = attachedFiles(file);
  update.put(file.dictionary(attached!.specification.get('EF')).get('F') as Reference, dictionaryOf({ Length: content.length }), content);
  update.put(file.trailer.get('Info') as Reference, dictionaryOf({}));
  return update.finish().bytes;
}

describe('import gives what was sent, field by field', () => {
  it.each(cases)('%s', async (name) => {
    const sent = read(name);
    const { document, differences, pages } = await checkImport((await renderPaper(sent, { letterhead: { name: 'Office of Valbrück', address: ['1 Court Square'] }, handling: 'For official use', paper: 'letter' })).bytes, sent);
    expect(document.form).toBe(sent.form);
    expect({ differences, pages }).toEqual({ differences: [], pages: 'same' });
  });
});

it('names each field that the message tells otherwise', async () => {
  const section = Object.keys(SPECIMEN.values)[0]!;
  const [field, value] = Object.entries(SPECIMEN.values[section]!).find(([, each]) => typeof each === 'string')!;
  const told = { ...SPECIMEN, values: { ...SPECIMEN.values, [section]: { ...SPECIMEN.values[section], [field]: 'other' } } };
  expect((await checkImport((await renderPaper(SPECIMEN)).bytes, told)).differences).toEqual([{ with: 'message', section, field: `/${field}`, data: value, other: 'other' }]);
});

it('names what the page says and the data do not', async () => {
  const sent = read('mla-request.complete.json');
  const told = JSON.parse(JSON.stringify(sent).replace(/Extortion/g, 'Kidnapping')) as FormDocumentLike;
  expect(told).not.toEqual(sent);
  const { pages, differences } = await checkImport(await contradicting(sent, told), told);
  expect(pages).toBe('differ');
  expect(differences.filter(({ data }) => JSON.stringify(data).includes('Kidnapping')).every(({ section, field }) => section !== null && field !== null)).toBe(true);
  expect(differences.some(({ other }) => JSON.stringify(other).includes('Extortion'))).toBe(true);
});

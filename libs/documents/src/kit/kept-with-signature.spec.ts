import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PdfFile } from '../reading/pdf-file';
import { pageTexts } from '../reading/page-text';
import { renderPaper } from '../render';
import type { FormDocumentLike } from '../document';

const example = (name: string): FormDocumentLike => {
  const { form, lang, values } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'examples', 'forms', `${name}.complete.json`), 'utf8')) as FormDocumentLike;
  return { form, lang, values };
};

describe('a signature at the foot of a paper', () => {
  it.each([
    ['a long row', 'ap2-art7-order', 'Summary of the facts'],
    ['rows of a block', 'assurance-letter', 'Languages'],
    ['a block and the heading of the signature', 'eaw-form', 'Languages'],
    ['a table', 'coe-tcy-preservation-29-30', 'Attachments'],
    ['the section before', 'eio-annex-c', 'Any other information'],
  ])('takes what stands before it along: %s', async (_, name, before) => {
    const pages = pageTexts(new PdfFile((await renderPaper(example(name))).bytes));
    const signed = pages.find((text) => /Stamp (or seal|affixed)/.test(text)) ?? '';
    expect(signed).toContain(before);
    expect(signed.indexOf(before)).toBeLessThan(signed.search(/Stamp (or seal|affixed)/));
  });
});

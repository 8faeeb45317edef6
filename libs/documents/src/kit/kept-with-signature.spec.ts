import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PdfFile } from '../reading/pdf-file';
import { pageTexts } from '../reading/page-text';
import { renderPaper } from '../render';
import type { FormDocumentLike } from '../document';

const example = (name: string): FormDocumentLike => {
  const { form, lang, values } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'examples', 'forms', `${name.includes('.') ? name : `${name}.complete`}.json`), 'utf8')) as FormDocumentLike;
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

  it('takes the last lines of a long row along where the whole would leave a page half empty', async () => {
    const pages = pageTexts(new PdfFile((await renderPaper(example('ap2-art7-order'))).bytes));
    expect(pages.at(-1)).toContain('Summary of the facts (continued)');
    expect(pages.at(-2)).toContain('Between 2 and 16 November 2026');
  });

  it('breaks a long list of options where a new page for all of it would leave one half empty', async () => {
    const pages = pageTexts(new PdfFile((await renderPaper(example('eio-annex-a'), { paper: 'letter' })).bytes));
    const after = pages.findIndex((text) => text.includes('Categories of Annex D (continued)'));
    expect(pages[after - 1]).toContain('12. Environmental crime');
    expect(pages[after]).toContain('32. Sabotage');
  });

  it.each([
    ['a row', 'mla-request.minimal', 'Beigefügte Übersetzung in'],
    ['the last row of a table', 'coe-tcy-preservation-29-30.complete', 'Anlagen · Pièces jointes'],
    ['a block and its heading', 'more-information-request.minimal', 'Sachbearbeitung'],
  ])('and so in two columns: %s', async (_, name, before) => {
    const pages = pageTexts(new PdfFile((await renderPaper({ ...example(name), lang: 'de' }, { also: 'fr' })).bytes));
    expect(pages.find((text) => text.includes('Name der unterzeichnenden Person') && /Stempel|Cachet/.test(text))).toContain(before);
  });

  it('has the words for the stamp of both languages on one line below its frame', async () => {
    const pages = pageTexts(new PdfFile((await renderPaper({ ...example('ack-receipt.complete'), lang: 'de' }, { also: 'fr' })).bytes));
    expect(pages.join('')).toContain('Stempel oder Siegel · Cachet ou sceau');
  });
});

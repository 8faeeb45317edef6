import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { checkImport } from '../importing';
import { attachedBytes } from '../reading/extract-document';
import { renderPaper } from '../render';
import { SPECIMEN } from '../specimen';
import { writtenLanguages } from './wording';

const signedBy = (method: string, lang = 'en') => {
  const [section, fields] = Object.entries(SPECIMEN.values).find(([, values]) => 'signature' in values)!;
  return { ...SPECIMEN, lang, values: { ...SPECIMEN.values, [section]: { ...fields, signature: { ...(fields['signature'] as object), method } } } };
};
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
const textOf = (bytes: Buffer): string => squeezed(pageTexts(new PdfFile(bytes)).join(''));

describe.each(['qualified_esignature', 'qualified_eseal'] as const)('a paper that states %s', (method) => {
  it.each(Object.entries(writtenLanguages))('says in %s that it is only stated, unless the certificate shows it', async (lang, { answers }) => {
    const [stated, shown] = [await renderPaper(signedBy(method, lang)), await renderPaper(signedBy(method, lang), { qualified: true })];
    const words = squeezed(answers.statedQualified[method]);
    expect([textOf(stated.bytes).includes(words), textOf(shown.bytes).includes(words)]).toEqual([true, false]);
    expect(attachedBytes(shown.bytes).equals(attachedBytes(stated.bytes))).toBe(true);
  });

  it('agrees with its data either way', async () => {
    for (const qualified of [false, true]) expect(await checkImport((await renderPaper(signedBy(method), { qualified })).bytes, signedBy(method))).toMatchObject({ pages: 'same', differences: [] });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDocumentLike } from '../document';
import { checkImport } from '../importing';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { renderPaper } from '../render';

const ADDRESS = 'https://comity.example/check/';
const document = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'examples', 'forms', 'ack-receipt.minimal.json'), 'utf8')) as FormDocumentLike;
const textOf = (pdf: Buffer): string => pageTexts(new PdfFile(pdf)).join('').replace(/[\s\p{Cf}]/gu, '');

describe('a paper that says where it is checked', () => {
  it.each(['en', 'ar', 'zh', 'uk'])('prints the address, and the data stay the same (%s)', async (lang) => {
    const [plain, addressed] = [await renderPaper({ ...document, lang }), await renderPaper({ ...document, lang }, { checkAddress: ADDRESS })];
    expect([textOf(plain.bytes).includes(ADDRESS), textOf(addressed.bytes).includes(ADDRESS)]).toEqual([false, true]);
    expect(addressed.dataSha256).toBe(plain.dataSha256);
    expect(addressed.sha256).not.toBe(plain.sha256);
  });

  it('is still what its data say when it is taken over', async () => {
    const { bytes } = await renderPaper(document, { checkAddress: ADDRESS });
    expect(await checkImport(bytes, document)).toMatchObject({ pages: 'same', differences: [] });
  });
});

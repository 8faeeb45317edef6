import { Name, type PdfValue } from '../reading/pdf-syntax';
import { dictionaryOf } from '../signing/writing/write-value';
import { NewFile } from './pdf/new-file';

/** A file as another program could have made it, for tests: one page for each text, with what is put into page and root. */
export function foreignPdf(texts: readonly string[], more: { readonly page?: Readonly<Record<string, PdfValue>>; readonly root?: Readonly<Record<string, PdfValue>> } = {}): Buffer {
  const file = new NewFile();
  const tree = file.reserve();
  const font = file.add(dictionaryOf({ Type: new Name('Font'), Subtype: new Name('Type1'), BaseFont: new Name('Helvetica') }));
  const pages = texts.map((text) => {
    // The state that is saved here is never restored, and the page is left turned: other programs do that.
    const content = file.add(dictionaryOf({}), Buffer.from(`q 1 0 0 1 5 5 cm BT /F1 12 Tf 60 700 Td (${text}) Tj ET`));
    return file.add(dictionaryOf({ Type: new Name('Page'), Parent: tree, Contents: content, ...more.page }));
  });
  file.put(tree, dictionaryOf({ Type: new Name('Pages'), Kids: pages, Count: pages.length, MediaBox: [0, 0, 595, 842], Resources: dictionaryOf({ Font: dictionaryOf({ F1: font }) }) }));
  const root = file.add(dictionaryOf({ Type: new Name('Catalog'), Pages: tree, ...more.root }));
  return file.finish(root, file.add(dictionaryOf({})));
}

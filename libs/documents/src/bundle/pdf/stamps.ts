import PDFDocument from 'pdfkit';
import { draw } from '../../kit/draw';
import { typeset } from '../../kit/lines';
import { TYPE } from '../../kit/style';
import { PdfFile } from '../../reading/pdf-file';
import { pageReferences } from '../../reading/page-text';
import { Name, type Dictionary, type Reference } from '../../reading/pdf-syntax';
import { dictionaryOf } from '../../signing/writing/write-value';
import { Copier } from './copier';
import type { NewFile } from './new-file';
import { streamsOf } from './page-picture';

export const STAMP = { width: 480, height: 14 } as const;

/** One line each, set with the faces of the papers and embedded: forms that a page draws. What does not fit into one line is left out. */
export async function stampForms(texts: readonly string[], into: NewFile): Promise<readonly Reference[]> {
  const file = new PdfFile(await setStamps(texts));
  const copier = new Copier(file, into);
  return pageReferences(file).map((at) => {
    const page = file.dictionary(at);
    const [content] = streamsOf(copier, page);
    const object = content && file.object(content.id);
    if (!object?.raw) throw new Error('A stamp has no content.');
    const known = object.value as Dictionary;
    const filter = known.get('Filter');
    return into.add(dictionaryOf({
      Type: new Name('XObject'), Subtype: new Name('Form'), BBox: [0, 0, STAMP.width, STAMP.height], Resources: copier.copy(file.dictionary(page.get('Resources'))), ...(filter === undefined ? {} : { Filter: copier.copy(filter) }),
    }), object.raw);
  });
}

function setStamps(texts: readonly string[]): Promise<Buffer> {
  const date = new Date(0);
  const doc = new PDFDocument({
    size: [STAMP.width, STAMP.height], layout: 'portrait', margin: 0, font: null, autoFirstPage: false, bufferPages: false, pdfVersion: '1.7', subset: 'PDF/A-3b', tagged: false, lang: 'en', displayTitle: false,
    info: { Title: '', Author: '', Subject: '', Keywords: '', Creator: 'Comity', CreationDate: date, ModDate: date },
  });
  const parts: Buffer[] = [];
  const made = new Promise<Buffer>((resolve, reject) => doc.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject));
  for (const text of texts) {
    doc.addPage();
    const block = typeset(text, TYPE.running, STAMP.width, { align: 'center' });
    draw(doc, block, 0, (STAMP.height - TYPE.running.leading) / 2, 0, 1);
  }
  doc.end();
  return made;
}

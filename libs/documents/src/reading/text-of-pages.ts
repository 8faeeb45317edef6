import { pageTexts } from './page-text';
import { PdfFile } from './pdf-file';

/** The text of every page of one of our papers, in the order in which it is read. @throws SyntaxError for what is no PDF */
export const textOfPages = (pdf: Buffer): readonly string[] => pageTexts(new PdfFile(pdf));

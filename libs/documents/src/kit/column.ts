import type PDFDocument from 'pdfkit';
import type { Paper } from './paper';
import { COLUMN } from './style';
import { Surface, type Tongue } from './surface';

/** One of two columns of a sheet: a surface with a language and a direction of its own. */
export class Column extends Surface {
  readonly doc: PDFDocument;
  readonly left: number;
  readonly width: number;

  constructor(paper: Paper, readonly tongue: Tongue, place: 0 | 1) {
    super();
    this.doc = paper.doc;
    this.width = (paper.width - COLUMN.between) / 2;
    this.left = paper.turned(paper.left + place * (this.width + COLUMN.between), this.width); // the first language stands where the sheet is read from
  }
}

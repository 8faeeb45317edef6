import type { Arrangement, PaperOrder } from '@comity/domain';
import type { Letterhead } from './kit/letterhead';
import type { SheetName } from './kit/style';

export type { Letterhead, SheetName };

/** A form document as it is stored and exchanged: values by section, then by field. */
export interface FormDocumentLike {
  readonly form: string;
  /** BCP 47: language of the document. */
  readonly lang: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface RenderOptions extends Omit<PaperOrder, 'letterheadPicture'> {
  /** The sheet: A4 unless US Letter is asked for. */
  readonly paper?: SheetName;
  /** Gaps are printed as such and every page is marked. */
  readonly draft?: boolean;
  /** `addressee` leaves out internal fields, on the page and in the attached data. Default `full`. */
  readonly copy?: 'full' | 'addressee' | 'authority';
  /** Who writes; by default the requesting authority of the document. */
  readonly letterhead?: Letterhead;
  /** The agency's own picture for the head of the paper, a PNG; its SHA-256 is part of the digest that is printed. */
  readonly letterheadPicture?: Buffer;
  /** The file will be signed by a certificate that says it is qualified in the way that the document states; without it the paper calls no signature qualified. */
  readonly qualified?: boolean;
  /** Left line of the footer: how the paper is to be handled. */
  readonly handling?: string;
}

export interface RenderedPaper {
  /** The PDF file. */
  readonly bytes: Buffer;
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string;
  readonly pages: number;
  /** Language of the form's own wording. */
  readonly wording: string;
  /** Of a paper in two languages: language of the form's own wording in the second. The same as `wording`, and no text translated: it stands once. */
  readonly alsoWording?: string;
  /** Of a paper in two languages: how they stand. */
  readonly arrangement?: Arrangement;
  /** SHA-256 of the attached `data.json`: the digest that is printed. */
  readonly dataSha256: string;
}

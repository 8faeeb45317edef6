import PDFDocument from 'pdfkit';
import { ADDRESSEE_COPY, archive } from './archive';
import { draftMark } from './draft-mark';
import { runningLines } from './running-lines';
import type { Seal } from './seal';
import { HALF, MARGIN, type Sheet } from './style';
import { Surface, type Element, type Tongue } from './surface';

export type { Element } from './surface';

/** What stands above the sections. */
export interface Heading {
  readonly title: string;
  readonly basis: string;
  /** Below the basis: what kind of wording this is. */
  readonly notices: readonly Notice[];
  /** What the form declares, in words of its own, before the first section. */
  readonly opening?: string | undefined;
}

export interface Notice {
  readonly text: string;
  readonly lang: string;
}

export interface PaperMeta extends Omit<Tongue, 'level'>, Heading {
  readonly sheet: Sheet;
  readonly reference: string;
  readonly author: string;
  readonly handling: string;
  readonly draft: boolean;
  /** The foot says the same once more in the second language of the paper. */
  readonly second?: { readonly tongue: Tongue; readonly handling: string };
  /** Internal fields were left out of the attached data. */
  readonly addresseeCopy?: boolean;
  /** Where it is told whether the paper was issued; the code is appended. */
  readonly checkAddress?: string;
  /** Creation date written into the file. */
  readonly date: Date;
  /** Points by which the foot is raised, so that the last part does not stand alone. */
  readonly foot: number;
}

/** Milliseconds for the file to end. PDFKit waits for ever when a structure element was left open. */
const PATIENCE = 10_000;

/** A page is not left for what should stand together before this share of it is used. */
const FULL_ENOUGH = 0.62;

/** A sheet with a frame: keeps the place on the page, the tree of tags and the two running lines. */
export class Paper extends Surface {
  readonly left = MARGIN.left;
  readonly top = MARGIN.top;
  readonly width: number;
  readonly bottom: number;
  readonly doc: PDFDocument;
  readonly root: Element;
  /** Where the next section goes: the root, or a part in another language. */
  part: Element;
  tongue: Tongue;
  y: number = MARGIN.top;
  /** The proof landed alone on the last page. */
  proofAlone = false;
  readonly #pending: { readonly height: number; readonly paint: () => void }[] = [];
  readonly #bytes: Promise<Buffer>;

  constructor(readonly meta: PaperMeta, readonly seal: Seal) {
    super();
    this.tongue = meta;
    this.width = meta.sheet.width - MARGIN.left - MARGIN.right;
    this.bottom = meta.sheet.height - MARGIN.bottom - meta.foot;
    this.doc = new PDFDocument({
      size: [meta.sheet.width, meta.sheet.height], layout: 'portrait', margin: 0, font: null, autoFirstPage: false, bufferPages: true,
      pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, lang: meta.lang, displayTitle: true,
      info: {
        Title: [meta.draft ? meta.words.draftLine.replace(/[.。]$/, ':') : '', `${meta.title}, ${meta.reference}`].filter(Boolean).join(' '),
        Author: meta.author, Subject: meta.basis, Keywords: `${meta.reference} ${seal.code}`, Creator: 'Comity',
        CreationDate: meta.date, ModDate: meta.date,
      },
    });
    this.#bytes = new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.doc.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
    });
    archive(this.doc, seal, `Data of ${meta.reference}${meta.addresseeCopy === true ? ADDRESSEE_COPY : ''}`, meta.date);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.part = this.root;
    this.newPage();
  }

  /** From here on the sheet speaks another language: what follows is a part of its own, on a new page. */
  turnTo(tongue: Tongue): void {
    this.tongue = tongue;
    this.part = this.element(this.root, 'Sect', { lang: tongue.lang });
    this.newPage();
  }

  /** Back to the language of the running lines. */
  turnBack(): void {
    this.tongue = this.meta;
    this.part = this.root;
  }

  get room(): number { return this.bottom - this.y; }
  /** What is left below the headings that wait. */
  get roomBelow(): number { return this.room - this.#waiting; }
  /** Whether a new page now would leave too much of this one empty. */
  get isEarly(): boolean { return this.y < this.top + (this.bottom - this.top) * FULL_ENOUGH; }
  get atTop(): boolean { return this.y <= MARGIN.top; }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
    if (this.meta.draft) this.artifact(() => draftMark(this.doc, this.meta.sheet, this.meta.words.draft));
  }

  /** Something that must stand on the same page as the first piece of what follows: a heading. */
  keepWithNext(height: number, paint: () => void): void { this.#pending.push({ height, paint }); }

  /** Makes sure `height` fits below the headings that wait, then lets them be drawn. */
  place(height: number): void {
    if (height > this.roomBelow && !this.atTop) this.newPage();
    for (const p of this.#pending.splice(0)) { p.paint(); this.y += p.height; }
  }

  get #waiting(): number { return this.#pending.reduce((h, p) => h + p.height, 0); }

  space(height: number): void { if (!this.atTop) this.y += height; }

  bookmark(title: string): void {
    this.doc.outline.addItem(title, { top: this.y - HALF, left: this.meta.sheet.width, expanded: true });
  }

  /** Running lines, end of the tags, bytes. Rejects when the file does not end. */
  async finish(patience = PATIENCE): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
    this.turnBack();
    const { start, count } = this.doc.bufferedPageRange();
    for (let n = 0; n < count; n++) {
      this.doc.switchToPage(start + n);
      this.artifact(() => runningLines(this, n + 1, count), 'Pagination');
    }
    this.root.end();
    this.doc.outline.dictionary.data['Count'] = this.doc.outline.children.length;
    this.doc.end();
    let late: NodeJS.Timeout | undefined;
    const stuck = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error('The PDF does not end: a structure element was left open or unattached.')), patience);
    });
    try {
      return { bytes: await Promise.race([this.#bytes, stuck]), pages: count };
    } finally {
      clearTimeout(late);
    }
  }
}

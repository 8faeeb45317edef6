import PDFDocument from 'pdfkit';
import { ADDRESSEE_COPY, archive } from './archive';
import { draftMark } from './draft-mark';
import { isRightToLeft } from './bidi';
import { draw } from './draw';
import type { HanLanguage } from './faces';
import { typeset, type Align, type Block, type SetOptions } from './lines';
import { runningLines } from './running-lines';
import type { Seal } from './seal';
import { HALF, INK, MARGIN, RULE, TYPE, forDirection, type Direction, type Sheet, type StyleName, type TypeStyle } from './style';
import type { PaperWords } from './words';

export type Element = PDFDocument.StructureElement;

export interface PaperMeta {
  readonly sheet: Sheet;
  /** Language of the form's own wording. */
  readonly lang: string;
  readonly title: string;
  readonly basis: string;
  /** Below the basis: what kind of wording this is. */
  readonly notices: readonly { readonly text: string; readonly lang: string }[];
  /** Language of Han signs in the answers, where they do not say it. */
  readonly han?: HanLanguage;
  readonly reference: string;
  readonly author: string;
  readonly handling: string;
  readonly draft: boolean;
  /** Internal fields were left out of the attached data. */
  readonly addresseeCopy?: boolean;
  /** Creation date written into the file. */
  readonly date: Date;
  readonly words: PaperWords;
  /** Points by which the foot is raised, so that the last part does not stand alone. */
  readonly foot: number;
}

/** Milliseconds for the file to end. PDFKit waits for ever when a structure element was left open. */
const PATIENCE = 10_000;

/** A sheet with a frame: keeps the place on the page, the tree of tags and the two running lines. */
export class Paper {
  readonly left = MARGIN.left;
  readonly top = MARGIN.top;
  readonly width: number;
  /** The side from which the form is read. */
  readonly dir: Direction;
  readonly bottom: number;
  readonly doc: PDFDocument;
  readonly root: Element;
  y: number = MARGIN.top;
  /** The proof landed alone on the last page. */
  proofAlone = false;
  readonly #pending: { readonly height: number; readonly paint: () => void }[] = [];
  readonly #bytes: Promise<Buffer>;

  constructor(readonly meta: PaperMeta, readonly seal: Seal) {
    this.dir = isRightToLeft(meta.lang) ? 'rtl' : 'ltr';
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
    this.newPage();
  }

  get room(): number { return this.bottom - this.y; }
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
    const waiting = this.#pending.reduce((h, p) => h + p.height, 0);
    if (waiting + height > this.room && !this.atTop) this.newPage();
    for (const p of this.#pending.splice(0)) { p.paint(); this.y += p.height; }
  }

  space(height: number): void { if (!this.atTop) this.y += height; }

  element(parent: Element, type: string, options: PDFDocument.StructureOptions = {}, attributes?: Record<string, unknown>): Element {
    const element = this.doc.struct(type, options);
    if (attributes) element.dictionary.data['A'] = attributes;
    parent.add(element);
    return element;
  }

  /** Content that no one reads aloud: rules, frames, running lines. */
  artifact(paint: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', type === 'Pagination' ? { type, attached: ['Top'] } : { type });
    paint();
    this.doc.endMarkedContent();
  }

  /** Where something stands that `x` places as on a sheet read from the left: the whole sheet turns round, inside its margins. */
  turned(x: number, width: number): number { return this.dir === 'rtl' ? 2 * this.left + this.width - x - width : x; }

  rule(y: number, { x = this.left, width = this.width, weight = RULE.hair as number, ink = INK.rule as string } = {}): void {
    const from = this.turned(x, width);
    this.artifact(() => this.doc.lineWidth(weight).strokeColor(ink).moveTo(from, y).lineTo(from + width, y).stroke());
  }

  /** Breaks text into lines of a style, in the language of the form unless told otherwise. */
  set(text: string, style: StyleName | TypeStyle, width: number, options: SetOptions = {}): Block {
    const named = typeof style === 'string' ? TYPE[style] : style;
    return typeset(text, forDirection(named, options.dir ?? this.dir), width, { lang: this.meta.lang, dir: this.dir, ...(this.meta.han === undefined ? {} : { han: this.meta.han }), ...options });
  }

  /** Text of a direction of its own, on the side where the reading of the form starts. */
  sided(dir: Direction): { readonly dir: Direction; readonly align: Align } { return { dir, align: dir === this.dir ? 'start' : 'end' }; }

  /** Puts lines of a block on the page inside a structure element. */
  write(element: Element, block: Block, x: number, y: number, from = 0, to = block.lines.length): void {
    draw(this.doc, block, this.turned(x, block.width), y, from, to, element);
  }

  /** The same, for artifacts. */
  print(block: Block, x: number, y: number, to = block.lines.length): void { draw(this.doc, block, this.turned(x, block.width), y, 0, to); }

  /** Sets and writes a whole block as an element of its own; gives its height. */
  tell(parent: Element, type: string, text: string, style: StyleName | TypeStyle, x: number, y: number, width: number, options: SetOptions = {}): number {
    const block = this.set(text, style, width, options);
    const element = this.element(parent, type, options.lang !== undefined && options.lang !== this.meta.lang ? { lang: options.lang } : {});
    this.write(element, block, x, y);
    element.end();
    return block.height;
  }

  bookmark(title: string): void {
    this.doc.outline.addItem(title, { top: this.y - HALF, left: this.meta.sheet.width, expanded: true });
  }

  /** Running lines, end of the tags, bytes. Rejects when the file does not end. */
  async finish(patience = PATIENCE): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
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

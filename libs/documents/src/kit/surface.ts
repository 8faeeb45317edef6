import type PDFDocument from 'pdfkit';
import { isRightToLeft } from './bidi';
import { draw } from './draw';
import type { HanLanguage } from './faces';
import { typeset, type Align, type Block, type SetOptions } from './lines';
import { INK, RULE, TYPE, forDirection, type Direction, type StyleName, type TypeStyle } from './style';
import type { PaperWords } from './words';

export type Element = PDFDocument.StructureElement;

/** The language in which a form speaks, with what follows from it for the setting. */
export interface Tongue {
  /** BCP 47: language of the form's own wording. */
  readonly lang: string;
  readonly words: PaperWords;
  /** Language of Han signs in the answers, where they do not say it. */
  readonly han?: HanLanguage;
  /** Beside a column that needs more air between its lines: both take the same. */
  readonly level?: boolean;
}

/** Where text is set and written: the whole sheet, or one of two columns with a language and a direction of its own. */
export abstract class Surface {
  abstract readonly doc: PDFDocument;
  abstract readonly left: number;
  abstract readonly width: number;
  abstract readonly tongue: Tongue;

  /** The side from which the form is read. */
  get dir(): Direction { return isRightToLeft(this.tongue.lang) ? 'rtl' : 'ltr'; }

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

  /** Where something stands that `x` places as read from the left: right to left everything turns round, inside its borders. */
  turned(x: number, width: number): number { return this.dir === 'rtl' ? 2 * this.left + this.width - x - width : x; }

  rule(y: number, { x = this.left, width = this.width, weight = RULE.hair as number, ink = INK.rule as string } = {}): void {
    const from = this.turned(x, width);
    this.artifact(() => this.doc.lineWidth(weight).strokeColor(ink).moveTo(from, y).lineTo(from + width, y).stroke());
  }

  /** Breaks text into lines of a style, in the language of the form unless told otherwise. */
  set(text: string, style: StyleName | TypeStyle, width: number, options: SetOptions = {}): Block {
    const { lang, han, level } = this.tongue;
    const named = typeof style === 'string' ? TYPE[style] : style;
    return typeset(text, forDirection(named, options.dir ?? this.dir, level), width, { lang, dir: this.dir, ...(han === undefined ? {} : { han }), ...options });
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
    const element = this.element(parent, type, options.lang !== undefined && options.lang !== this.tongue.lang ? { lang: options.lang } : {});
    this.write(element, block, x, y);
    element.end();
    return block.height;
  }
}

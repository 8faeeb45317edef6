/** What the paper uses of PDFKit 0.20, which has no compiled types. The members with an underscore are read, never set. */
declare module 'pdfkit' {
  import type { Font, Subset } from 'fontkit';

  namespace PDFDocument {
    interface Info {
      Title: string;
      Author: string;
      Subject: string;
      Keywords: string;
      Creator: string;
      CreationDate: Date;
      ModDate: Date;
    }

    interface Options {
      size: readonly [width: number, height: number];
      layout: 'portrait' | 'landscape';
      margin: number;
      font: null;
      autoFirstPage: boolean;
      bufferPages: boolean;
      pdfVersion: string;
      subset: string;
      tagged: boolean;
      lang: string;
      displayTitle: boolean;
      info: Info;
    }

    /** An object of the file that other objects point to. */
    interface Reference {
      readonly data: Record<string, unknown>;
      end(content?: Buffer): void;
    }

    interface EmbeddedFont {
      readonly id: string;
      readonly subset: Subset;
      readonly unicode: (readonly number[] | undefined)[];
      readonly widths: (number | undefined)[];
      ref(): Reference;
    }

    type Content = { readonly refs: readonly unknown[] };

    interface StructureOptions {
      lang?: string;
      alt?: string;
      scope?: 'Row' | 'Column';
      bbox?: readonly number[];
    }

    interface StructureElement {
      readonly dictionary: Reference;
      add(child: StructureElement | Content | (() => void)): this;
      end(): void;
    }

    interface OutlineItem {
      readonly children: OutlineItem[];
      readonly dictionary: Reference;
      addItem(title: string, options: { top: number; left: number; expanded: boolean }): OutlineItem;
    }
  }

  class PDFDocument {
    constructor(options: PDFDocument.Options);
    info: PDFDocument.Info;
    endMetadata: () => void;
    readonly page: { readonly height: number; readonly fonts: Record<string, PDFDocument.Reference>; readonly xobjects: Record<string, PDFDocument.Reference> };
    readonly outline: PDFDocument.OutlineItem;
    readonly _registeredFonts: Record<string, unknown>;
    readonly _font: PDFDocument.EmbeddedFont;
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    addPage(): this;
    switchToPage(n: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    end(): void;
    appendXML(xml: string): void;
    ref(data: Record<string, unknown>): PDFDocument.Reference;
    file(bytes: Buffer, options: { name: string; type: string; relationship: string; description: string; creationDate: Date; modifiedDate: Date }): unknown;
    struct(type: string, options?: PDFDocument.StructureOptions): PDFDocument.StructureElement;
    addNamedDestination(name: string, fit: 'FitR', left: number, low: number, right: number, high: number): void;
    addStructure(element: PDFDocument.StructureElement): this;
    markContent(tag: string, options?: { type?: string; attached?: string[] }): this;
    markStructureContent(tag: string, options?: { lang?: string; actual?: string }): PDFDocument.Content;
    endMarkedContent(): this;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    addContent(operators: string): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    scale(x: number, y: number): this;
    lineWidth(width: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fillColor(ink: string): this;
    strokeColor(ink: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(outline: string): this;
    stroke(): this;
    fill(ink: string): this;
  }
  export = PDFDocument;
}

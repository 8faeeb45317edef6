import { createHash } from 'node:crypto';
import type PDFDocument from 'pdfkit';
import { readPng } from '../letterhead/read-png';
import { packedRows } from '../letterhead/write-png';
import type { Element, Paper } from './paper';

/** A picture as it stands in the file: colours and opacity apart. */
interface Packed {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  readonly rows: Buffer;
  readonly opacity?: Buffer;
}

/** An authority has one picture, and every paper of it has the same. */
const MOST_KEPT = 8;
const kept = new Map<string, Packed>();

/** The size in which a picture fits into a box, in points of the paper. */
export interface Fitted { readonly width: number; readonly height: number }

export function fitted(png: Buffer, width: number, height: number): Fitted {
  const size = packed(png);
  const factor = Math.min(width / size.width, height / size.height);
  return { width: size.width * factor, height: size.height * factor };
}

/** Prints a PNG, with its words for those who do not see it. PDFKit takes opacity apart some time later: bytes would not be the same twice. */
export function drawPicture(paper: Paper, parent: Element, png: Buffer, alt: string, x: number, y: number, { width, height }: Fitted): void {
  const { doc } = paper;
  const reference = embedded(doc, packed(png));
  const element = paper.element(parent, 'Figure', { alt, bbox: [x, y, x + width, y + height] });
  element.add(() => {
    doc.page.xobjects['Letterhead'] = reference;
    doc.save().transform(width, 0, 0, -height, x, y + height).addContent('/Letterhead Do').restore();
  });
  element.end();
}

function embedded(doc: PDFDocument, { width, height, colours, rows, opacity }: Packed): PDFDocument.Reference {
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, Filter: 'FlateDecode' };
  const predicted = (channels: number): object => ({ Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width });
  const mask = opacity && doc.ref({ ...common, ColorSpace: 'DeviceGray', DecodeParms: predicted(1) });
  mask?.end(opacity);
  const reference = doc.ref({ ...common, ColorSpace: colours === 1 ? 'DeviceGray' : 'DeviceRGB', DecodeParms: predicted(colours), ...(mask ? { SMask: mask } : {}) });
  reference.end(rows);
  return reference;
}

function packed(png: Buffer): Packed {
  const digest = createHash('sha256').update(png).digest('hex');
  const known = kept.get(digest);
  if (known) return known;
  const made = taken(png);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(digest, made);
  return made;
}

function taken(png: Buffer): Packed {
  const { width, height, rgba } = readPng(png);
  const every = Array.from({ length: width * height }, (_, n) => n * 4);
  const grey = every.every((at) => rgba[at] === rgba[at + 1] && rgba[at] === rgba[at + 2]);
  const plain = every.every((at) => rgba[at + 3] === 255);
  const only = (channels: readonly number[]): Buffer => {
    const out = Buffer.alloc(width * height * channels.length);
    every.forEach((at, n) => channels.forEach((channel, i) => { out[n * channels.length + i] = rgba[at + channel] ?? 0; }));
    return packedRows(out, width * channels.length, height, channels.length);
  };
  return { width, height, colours: grey ? 1 : 3, rows: only(grey ? [0] : [0, 1, 2]), ...(plain ? {} : { opacity: only([3]) }) };
}

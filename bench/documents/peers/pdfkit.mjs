import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../../tools/launch/paths.mjs';
import { FACES, LOOK, SHEET, bytesOf, faceFor } from '../typefaces.mjs';

const own = createRequire(path.join(ROOT, 'libs', 'documents', 'package.json'));
const PDFDocument = own('pdfkit');
const { create } = own('fontkit');
const DATE = new Date('2026-11-20T00:00:00Z');
const MEASURE = SHEET.width - SHEET.left - SHEET.right;

const parsed = new Map();
function fontOf(face) {
  if (!parsed.has(face)) parsed.set(face, create(bytesOf(face)));
  return parsed.get(face);
}

/** PDFKit alone, its typefaces parsed once: no tags, no archive, no attachment, no order of right-to-left text. */
export async function pdfKit() {
  return { name: 'PDFKit alone, same typefaces', print: (letters) => inTurn(letters, print), stop: async () => {} };
}

function print({ reference, parts }) {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: 'A4', margins: { left: SHEET.left, right: SHEET.right, top: 0, bottom: 0 }, bufferPages: true, font: null, info: { CreationDate: DATE, ModDate: DATE } });
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
    for (const face of Object.keys(FACES)) if (parsed.has(face) || ['serif', 'sans'].includes(face) || parts.some(([, ...texts]) => texts.some((text) => FACES[face].signs?.test(text)))) doc.registerFont(face, fontOf(face));
    let y = SHEET.top;
    for (const part of parts) y = drawPart(doc, part, y);
    runningLines(doc, reference);
    doc.end();
  });
}

/** @returns the next free line */
function drawPart(doc, [kind, ...texts], y) {
  const columns = kind === 'row' ? [['label', texts[0], SHEET.left, SHEET.label - 16], ['answer', texts[1], SHEET.left + SHEET.label, MEASURE - SHEET.label]] : [[kind, texts[0], SHEET.left, MEASURE]];
  const heights = columns.map(([look, text, , width]) => { set(doc, look, text); return doc.heightOfString(text, { width, lineGap: gap(doc, look) }); });
  const pad = kind === 'row' ? SHEET.pad : 0;
  const height = Math.max(...heights) + 2 * pad;
  if (y + height > SHEET.height - SHEET.bottom) { doc.addPage(); y = SHEET.top; }
  if (kind !== 'small') doc.moveTo(SHEET.left, y).lineTo(SHEET.left + MEASURE, y).lineWidth(0.4).stroke('#8D9297');
  for (const [look, text, x, width] of columns) {
    set(doc, look, text);
    doc.text(text, x, y + pad, { width, lineGap: gap(doc, look), align: FACES[faceFor(text)]?.rtl ? 'right' : 'left' });
  }
  return y + height;
}

const set = (doc, look, text) => doc.font(faceFor(text, LOOK[look][0])).fontSize(LOOK[look][1]).fillColor(look === 'label' ? '#4A4E53' : 'black');
const gap = (doc, look) => LOOK[look][2] - doc.currentLineHeight();

function runningLines(doc, reference) {
  const { count } = doc.bufferedPageRange();
  for (let n = 0; n < count; n++) {
    doc.switchToPage(n);
    set(doc, 'running', '');
    doc.text(`${reference}   Request for further information`, SHEET.left, 40, { width: MEASURE, lineBreak: false });
    doc.text(`Page ${n + 1} of ${count}`, SHEET.left, SHEET.height - 50, { width: MEASURE, align: 'right', lineBreak: false });
  }
}

/** One document after the other. */
export async function inTurn(letters, one) {
  const made = [];
  for (const each of letters) made.push(await one(each));
  return made;
}

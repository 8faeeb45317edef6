import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../tools/launch/paths.mjs';

const require = createRequire(path.join(ROOT, 'test', 'package.json'));
export const documents = require('@comity/documents');
const { PdfFile } = require(path.join(ROOT, 'libs', 'documents', 'dist', 'reading', 'pdf-file.js'));
const { pageTexts } = require(path.join(ROOT, 'libs', 'documents', 'dist', 'reading', 'page-text.js'));
const own = createRequire(path.join(ROOT, 'libs', 'documents', 'package.json'));
export const PDFDocument = own('pdfkit');
export const { create } = own('fontkit');

const EXAMPLE = JSON.parse(readFileSync(path.join(ROOT, 'examples', 'forms', 'more-information-request.complete.json'), 'utf8'));
export const FONTS = path.join(ROOT, 'libs', 'documents', 'assets', 'fonts');

/** A request for further information of three pages; no two are alike. */
export function letter(n) {
  const values = structuredClone(EXAMPLE.values);
  values.A.missing = `${values.A.missing} Case ${n}: name the holder of account u${n * 31} on ${1 + (n % 28)} November 2026.`;
  values.A.request.reference = `VAL-2026-${String(10_000 + n)}`;
  return { form: EXAMPLE.form, lang: EXAMPLE.lang, values };
}

/** The same words as plain lines, as a program without forms would be given them. */
export async function linesOf(n) {
  const { bytes } = await documents.renderPaper(letter(n));
  return textOf(bytes).split('\n').map((line) => line.trim()).filter(Boolean);
}

export const textOf = (bytes) => pageTexts(new PdfFile(bytes)).join('\n');

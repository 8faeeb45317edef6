import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FONTS, PDFDocument, create } from './letters.mjs';

const file = (name) => readFileSync(path.join(FONTS, `${name}.ttf`));
const SERIF = file('SourceSerif4_400Regular');
const SANS = file('SourceSans3_400Regular');
const PARSED = { serif: create(SERIF), sans: create(SANS) };
const DATE = new Date('2026-11-20T00:00:00Z');

/** Lines one below the other with PDFKit alone, its typefaces parsed once: no tags, no archive, no attachment, no shaping of right-to-left text. */
export function withPdfKit(lines) {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: 'A4', margin: 72, info: { CreationDate: DATE, ModDate: DATE } });
    const parts = [];
    doc.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
    doc.registerFont('serif', PARSED.serif).registerFont('sans', PARSED.sans);
    lines.forEach((line, n) => doc.font(n % 2 ? 'serif' : 'sans').fontSize(10.25).text(line));
    doc.end();
  });
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same lines as a page for Chromium, with the same typefaces embedded. */
export function asPage(lines) {
  const face = (name, bytes) => `@font-face{font-family:${name};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${face('serif4', SERIF)}${face('sans3', SANS)}@page{size:A4;margin:1in}p{margin:0;font:10.25pt serif4}p:nth-child(odd){font-family:sans3}</style>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</html>`;
}

/** Chromium, with one page for all documents or a new one for each. */
export async function chromium(executablePath) {
  const { chromium: engine } = await import('playwright-core');
  const browser = await engine.launch({ executablePath, args: ['--no-sandbox'] });
  const reused = await browser.newPage();
  const print = async (page, lines) => {
    await page.setContent(asPage(lines), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    return page.pdf({ preferCSSPageSize: true });
  };
  return {
    reused: (lines) => print(reused, lines),
    fresh: async (lines) => {
      const page = await browser.newPage();
      try { return await print(page, lines); } finally { await page.close(); }
    },
    stop: () => browser.close(),
  };
}

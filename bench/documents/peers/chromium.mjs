import { FACES, LOOK, SHEET, bytesOf, faceFor } from '../typefaces.mjs';
import { inTurn } from './pdfkit.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const fontFaces = new Map();
function fontFace(face) {
  if (!fontFaces.has(face)) fontFaces.set(face, `@font-face{font-family:"${FACES[face].family}";src:url(data:font/ttf;base64,${bytesOf(face).toString('base64')})}`);
  return fontFaces.get(face);
}

const STYLE = `${Object.entries(LOOK).map(([name, [face, size, leading]]) => `.${name}{font:${size}pt/${leading}pt '${FACES[face].family}';white-space:pre-wrap}`).join('')}
body{margin:0}table{border-collapse:collapse;width:100%}tr{border-top:.4pt solid #8D9297;break-inside:avoid}td,th{vertical-align:top;padding:${SHEET.pad}pt 0;text-align:start;font-weight:400}.label{width:${SHEET.label}pt;color:#4A4E53}.head,.title,.section,.sub{margin:0;border-top:.4pt solid #8D9297;break-after:avoid}.small{margin:0}`;

/** A paragraph, or a cell, in the typeface of its script. */
function element(tag, look, text) {
  const face = faceFor(text);
  return `<${tag} class="${look}"${face ? ` dir="auto" lang="${FACES[face].lang}" style="font-family:'${FACES[face].family}'"` : ''}>${escaped(text)}</${tag}>`;
}

function body(parts) {
  const out = [];
  let open = false;
  for (const [kind, ...texts] of parts) {
    if ((kind === 'row') !== open) { out.push(open ? '</table>' : '<table>'); open = !open; }
    out.push(kind === 'row' ? `<tr>${element('th', 'label', texts[0])}${element('td', 'answer', texts[1])}</tr>` : element({ title: 'h1', section: 'h2', sub: 'h3' }[kind] ?? 'p', kind, texts[0]));
  }
  return out.join('') + (open ? '</table>' : '');
}

const facesIn = (parts) => ['serif', 'sans', ...Object.keys(FACES).filter((face) => FACES[face].signs && parts.some(([, ...texts]) => texts.some((text) => faceFor(text) === face)))];
const page = (faces, inside) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Request for further information</title><style>${faces.map(fontFace).join('')}${STYLE}</style><body>${inside}</body></html>`;

async function printed(tab, reference) {
  await tab.evaluate(() => document.fonts.ready);
  const small = `style="font-size:8pt;width:100%;margin:0 57pt 0 71pt"`;
  return tab.pdf({ format: 'A4', displayHeaderFooter: true, headerTemplate: `<div ${small}>${reference} Request for further information</div>`, footerTemplate: `<div ${small}>Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`, margin: { top: `${SHEET.top / 72}in`, bottom: `${SHEET.bottom / 72}in`, left: `${SHEET.left / 72}in`, right: `${SHEET.right / 72}in` } });
}

/** Chromium with one page for all letters, each set anew with its typefaces; with one page that keeps them, only the words being changed; with a new page each. */
export async function chromium(executablePath) {
  const { chromium: engine } = await import('playwright-core');
  const browser = await engine.launch({ executablePath, args: ['--no-sandbox'] });
  const set = async (tab, { reference, parts }) => {
    await tab.setContent(page(facesIn(parts), body(parts)), { waitUntil: 'load' });
    return printed(tab, reference);
  };
  const [reused, kept] = [await browser.newPage(), await browser.newPage()];
  const loaded = new Set();
  const change = async ({ reference, parts }) => {
    const missing = facesIn(parts).filter((face) => !loaded.has(face));
    for (const face of missing) loaded.add(face);
    if (missing.length > 0) await kept.setContent(page([...loaded], ''), { waitUntil: 'load' });
    await kept.evaluate((inside) => { document.body.innerHTML = inside; }, body(parts));
    return printed(kept, reference);
  };
  const fresh = async (letter) => {
    const tab = await browser.newPage();
    try { return await set(tab, letter); } finally { await tab.close(); }
  };
  const name = `Chromium ${browser.version()}`;
  return {
    reused: { name: `${name}, one page reused`, print: (letters) => inTurn(letters, (letter) => set(reused, letter)), stop: () => browser.close() },
    kept: { name: `${name}, one page reused, its typefaces kept in it`, print: (letters) => inTurn(letters, change), stop: async () => {} },
    fresh: { name: `${name}, a new page each`, print: (letters) => inTurn(letters, fresh), stop: async () => {} },
  };
}

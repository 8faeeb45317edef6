import type PDFDocument from 'pdfkit';
import { visual } from './bidi';
import { show, upright, write } from './glyphs';
import type { Block } from './lines';
import type { Run } from './shape';

interface Part {
  /** A Span of its own: another language, or glyphs that do not spell their text. */
  readonly lang?: string;
  readonly actual?: string;
  readonly paint: ((put: typeof show) => void)[];
}

/**
 * Draws lines [from, to) of a block into a structure element (or, without one, into an open artifact); y is the top of the
 * first line. Runs go out in logical order, each at its visual place. Marked content is never nested.
 */
export function draw(doc: PDFDocument, block: Block, x: number, y: number, from = 0, to = block.lines.length, element?: PDFDocument.StructureElement): void {
  const parts: Part[] = [];
  for (let n = from; n < to; n++) collect(doc, block, n, x, y + (n - from) * block.style.leading + block.style.base, parts);
  for (const { lang, actual, paint } of parts) {
    const all = (put: typeof show): void => { doc.fillColor(block.style.ink); for (const p of paint) p(put); };
    if (!element) all(show);
    else if (actual !== undefined) upright(doc, () => span(doc, element, { ...(lang === undefined ? {} : { lang }), actual }, () => all(write))); // its text is read where the axis points when it ends
    else if (lang !== undefined) span(doc, element, { lang }, () => all(show));
    else element.add(() => all(show));
  }
}

function collect(doc: PDFDocument, block: Block, n: number, x: number, baseline: number, parts: Part[]): void {
  const line = block.lines[n];
  if (!line) return;
  const places = placesOf(block, n, x);
  line.runs.forEach((run, i) => {
    const own = run.face.lang;
    const lang = own !== undefined && own !== block.lang?.slice(0, 2) && /\p{L}/u.test(run.text) ? own : undefined;
    const actual = run.exact ? undefined : run.text;
    const beside = { before: isLatin(line.runs[i - 1]), after: isLatin(line.runs[i + 1]) };
    const paint = (put: typeof show): void => put(doc, block.style, run, places.get(run) ?? x, baseline, beside);
    const last = parts.at(-1);
    if (lang === undefined && actual === undefined && last && last.lang === undefined && last.actual === undefined) last.paint.push(paint);
    else parts.push({ ...(lang === undefined ? {} : { lang }), ...(actual === undefined ? {} : { actual }), paint: [paint] });
  });
}

const isLatin = (run: Run | undefined): boolean => run !== undefined && run.level % 2 === 0;

function placesOf({ lines, width, dir, align }: Block, n: number, x: number): Map<Run, number> {
  const line = lines[n] ?? { runs: [], width: 0 };
  const free = width - line.width;
  const trailing = line.runs.reduce((w, r) => w + r.width, 0) - line.width;
  const indent = align === 'center' ? free / 2 : (align === 'end') !== (dir === 'rtl') ? free : 0;
  let pen = x + indent - (dir === 'rtl' ? trailing : 0);
  const places = new Map<Run, number>();
  for (const run of visual(line.runs)) { places.set(run, pen); pen += run.width; }
  return places;
}

function span(doc: PDFDocument, element: PDFDocument.StructureElement, how: { lang?: string; actual?: string }, paint: () => void): void {
  const child = doc.struct('Span', how.lang === undefined ? {} : { lang: how.lang });
  element.add(child);
  const content = doc.markStructureContent('Span', how);
  paint();
  doc.endMarkedContent();
  child.add(content).end();
}

import { setValue } from './answer';
import { directionOf } from './bidi';
import type { DataTable, TableColumn, Value } from './description';
import { flow, type Stream, type StreamItem } from './flow';
import type { Block } from './lines';
import type { Element, Paper } from './paper';
import { HALF, INK, PAD, RULE } from './style';

const GAP = 12;

interface PlacedColumn extends TableColumn { readonly x: number; readonly width: number }
interface Cell { readonly blocks: readonly Block[]; readonly values: readonly Value[]; readonly height: number }

/** Columns share the width by weight; rows stay whole; caption and head come again on every page. @param kept points that must follow the last two rows */
export function drawTable(paper: Paper, parent: Element, item: DataTable, kept = 0): void {
  const columns = placed(paper, item.columns);
  const table = paper.element(parent, 'Table');
  const title = paper.set(item.caption, 'subheading', paper.width);
  const caption = paper.element(table, 'Caption');
  const head = headOf(paper, table, columns);
  const body = paper.element(table, 'TBody');
  const rows = item.rows.map((cells) => cells.map((values, i) => cell(paper, values, columns[i])));
  const heights = rows.map((cells) => Math.max(...cells.map((c) => c.height)) + 2 * PAD);
  paper.keepWithNext(title.height + PAD, () => paper.write(caption, title, paper.left, paper.y));
  rows.forEach((cells, n) => {
    const height = heights[n] ?? 0;
    const next = heights[n + 1] ?? 0;
    const after = n === rows.length - 1 ? kept : n === rows.length - 2 && !paper.isEarly ? next + kept : 0; // the last row is carried over alone where two would leave too much empty
    if (n === 0) {
      paper.place(Math.min(head.height + height + (paper.isEarly ? 0 : next), head.height + 200) + (rows.length < 3 && after > 0 ? kept : 0));
      head.draw(true);
    } else if (height + after > paper.room) {
      frame(paper);
      paper.newPage();
      paper.artifact(() => paper.print(paper.set(`${item.caption} ${paper.tongue.words.continued}`, 'subheading', paper.width), paper.left, paper.y, 1));
      paper.y += title.style.leading + PAD;
      head.draw(false);
    } else paper.rule(paper.y);
    drawRow(paper, paper.element(body, 'TR'), cells, columns);
  });
  frame(paper);
  paper.y += HALF;
}

function placed(paper: Paper, columns: readonly TableColumn[]): PlacedColumn[] {
  const total = columns.reduce((s, c) => s + c.weight, 0);
  const free = paper.width - GAP * (columns.length - 1);
  let x = paper.left;
  return columns.map((column) => {
    const width = (free * column.weight) / total;
    const made = { ...column, x, width };
    x += width + GAP;
    return made;
  });
}

const frame = (paper: Paper): void => paper.rule(paper.y, { weight: RULE.thin, ink: INK.black });

function headOf(paper: Paper, table: Element, columns: readonly PlacedColumn[]): { readonly height: number; draw(tagged: boolean): void } {
  const tr = paper.element(paper.element(table, 'THead'), 'TR');
  const cells = columns.map((c) => ({ ...c, parts: headParts(paper, paper.element(tr, 'TH', { scope: 'Column' }), c) }));
  const height = Math.max(...cells.map((c) => heightOf(c.parts))) + 2 * PAD;
  return {
    height,
    draw: (tagged) => {
      frame(paper);
      for (const { parts, x } of cells) {
        let y = paper.y + height - PAD - heightOf(parts);
        for (const { element, block } of parts) {
          if (tagged) paper.write(element, block, x, y);
          else paper.artifact(() => paper.print(block, x, y));
          y += block.height;
        }
      }
      paper.y += height;
      frame(paper);
    },
  };
}

interface HeadPart { readonly element: Element; readonly block: Block }

const heightOf = (parts: readonly HeadPart[]): number => parts.reduce((h, { block }) => h + block.height, 0);

/** The name of a column, below it the same in the second language. */
function headParts(paper: Paper, th: Element, { label, also, align = 'start', width }: PlacedColumn): HeadPart[] {
  const first = { element: th, block: paper.set(label, 'tableHead', width, { align }) };
  if (also === undefined) return [first];
  const block = paper.set(also.text, 'tableHead', width, { lang: also.lang, dir: directionOf(also.text) });
  return [{ ...first, element: paper.element(th, 'P') }, { element: paper.element(th, 'P', { lang: also.lang }), block: sided(block, align, paper) }];
}

function cell(paper: Paper, values: readonly Value[], column: PlacedColumn | undefined): Cell {
  const width = column?.width ?? 0;
  const blocks = values.map((v) => sided(setValue(paper, v, width, v.missing ? 'cellMissing' : 'cell'), column?.align ?? 'start', paper));
  return { blocks, values, height: blocks.reduce((h, b) => h + b.height, 0) };
}

/** The side that a column wants, for text that may run the other way than the sheet. */
const sided = (block: Block, align: 'start' | 'end' | 'center', { dir }: Paper): Block =>
  ({ ...block, align: block.dir === dir || align === 'center' ? align : align === 'start' ? 'end' : 'start' });

/** A row stays whole; one taller than the page is cut at the foot and goes on above. */
function drawRow(paper: Paper, tr: Element, cells: readonly Cell[], columns: readonly PlacedColumn[]): void {
  const streams = cells.map(({ blocks, values }, i): Stream => {
    const td = paper.element(tr, 'TD');
    const items = blocks.map((block, b): StreamItem => {
      const lang = values[b]?.lang;
      const p = paper.element(td, 'P', lang !== undefined && lang !== paper.tongue.lang ? { lang } : {});
      return { block, paint: (x, y, from, to) => paper.write(p, block, x, y, from, to) };
    });
    return { x: columns[i]?.x ?? paper.left, items };
  });
  paper.y += PAD;
  flow(paper, streams);
  paper.y += PAD;
}

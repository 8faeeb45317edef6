import { answer } from './answer';
import type { Choice, Field, Item, Section } from './description';
import { keptAfter, keptBefore } from './kept-with-signature';
import type { Block } from './lines';
import { flow, heightOf, type StreamItem } from './flow';
import type { Element, Paper } from './paper';
import { ANSWER_X, LABEL_X, optionColumns, row, wideChoice } from './rows';
import { drawSignature } from './signature';
import { COLUMN, HALF, INK, PAD, RULE } from './style';
import type { Surface } from './surface';
import { drawTable } from './table';

/** All parts of a form, one below the other. */
export function drawSections(paper: Paper, sections: readonly Section[]): void {
  sections.forEach((section, n) => drawSection(paper, section, keptBefore(paper, sections[n + 1])));
}

/** Heading, rows, tables and signature of one part of a form. @param after points that must follow on the same page */
export function drawSection(paper: Paper, section: Section, after = 0): void {
  const sect = paper.element(paper.part, 'Sect');
  const only = section.items.length === 1 ? section.items[0] : undefined;
  if (only && isRow(only)) short(paper, sect, section, only, after);
  else {
    heading(paper, sect, section);
    items(paper, sect, section.items, after);
  }
  paper.space(2 * HALF);
}

/** An item that is a row of its section. */
interface RowChoice extends Choice { readonly wide?: false }

const isRow = (item: Item): item is Field | RowChoice => item.kind === 'field' || (item.kind === 'choice' && !item.wide);

/** The number of a section, and where its title begins: usually in the column of the labels. */
export function numberOf(surface: Surface, number: string): { readonly block: Block; readonly indent: number } {
  const block = surface.set(`${number} `, 'heading', surface.width);
  return { block, indent: Math.max(COLUMN.number, (block.lines[0]?.width ?? 0) + HALF) };
}

function items(paper: Paper, sect: Element, all: readonly Item[], after: number): void {
  let table: Element | null = null;
  all.forEach((item, n) => {
    const kept = (): number => keptAfter(paper, all, n, after);
    if (isRow(item)) {
      const first = table === null;
      table ??= paper.element(sect, 'Table');
      const next = all[n + 1];
      return row(paper, table, item, { first, more: next !== undefined && isRow(next), kept: kept() });
    }
    table = null;
    if (item.kind === 'end') return blockEnd(paper, all[n + 1]);
    if (item.kind === 'subheading') return subheading(paper, sect, item.text, all[all[n - 1]?.kind === 'end' ? n - 2 : n - 1]);
    if (n > 0) paper.space(HALF);
    if (item.kind === 'choice') return wideChoice(paper, sect, item);
    if (item.kind === 'table') return drawTable(paper, sect, item, kept());
    return drawSignature(paper, sect, item);
  });
}

function heading(paper: Paper, parent: Element, { number, title }: Section): void {
  const own = numberOf(paper, number);
  const block = paper.set(title, 'heading', paper.width - own.indent);
  const h2 = paper.element(parent, 'H2'); // before what it heads, although it is drawn with the first row
  paper.keepWithNext(HALF + block.height + PAD, () => {
    const y = paper.y + HALF;
    paper.rule(paper.y, { weight: RULE.thin, ink: INK.black });
    paper.bookmark(`${number}  ${title}`);
    paper.write(h2, own.block, paper.left, y);
    paper.write(h2, block, paper.left + own.indent, y);
    h2.end();
  });
}

/** A row after a block is no part of the block: a darker rule and more air set it apart. */
function blockEnd(paper: Paper, next: Item | undefined): void {
  if (next === undefined || !isRow(next)) return;
  paper.keepWithNext(HALF, () => {
    if (!paper.atTop) paper.rule(paper.y + PAD, { x: paper.left + LABEL_X, width: paper.width - LABEL_X, weight: RULE.thin, ink: INK.frame });
  });
}

/** Head of one entry of a list, or of a block inside a section. */
function subheading(paper: Paper, parent: Element, text: string, before: Item | undefined): void {
  const width = paper.width - LABEL_X;
  const block = paper.set(text, 'subheading', width);
  const ruled = before !== undefined && isRow(before); // a table has a rule of its own
  const above = before ? HALF + PAD : 0;
  const h3 = paper.element(parent, 'H3');
  paper.keepWithNext(above + block.height, () => {
    if (ruled) paper.rule(paper.y + PAD, { x: paper.left + LABEL_X, width });
    paper.write(h3, block, paper.left + LABEL_X, paper.y + above);
    h3.end();
  });
}

/** A section with one answer is one row: the heading is its label. */
function short(paper: Paper, sect: Element, { number, title }: Section, item: Field | Choice, after: number): void {
  const h2 = paper.element(sect, 'H2');
  const own = numberOf(paper, number);
  const more = own.indent - COLUMN.number;
  const name = paper.set(title, 'heading', COLUMN.label + COLUMN.gutter / 2 - more);
  const head: StreamItem = {
    block: name,
    paint: (x, y, from, to) => {
      if (from === 0) paper.write(h2, own.block, paper.left, y);
      paper.write(h2, name, x + more, y, from, to);
    },
  };
  const width = paper.width - ANSWER_X;
  const answers = item.kind === 'choice'
    ? optionColumns(paper, sect, item.options, item.columns, ANSWER_X, width)
    : [{ x: paper.left + ANSWER_X, items: item.values.map((v) => answer(paper, sect, v, width)) }];
  const height = Math.max(name.height, ...answers.map((s) => heightOf(s.items)));
  paper.place(Math.min(height, 8 * 14) + HALF + PAD + after);
  paper.rule(paper.y, { weight: RULE.thin, ink: INK.black });
  paper.bookmark(`${number}  ${title}`);
  paper.y += HALF;
  flow(paper, [{ x: paper.left + LABEL_X, items: [head] }, ...answers]);
  paper.y += PAD;
}

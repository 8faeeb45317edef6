import { drawPairedRow, pairedRow, type Both, type Half } from './beside-rows';
import { bothTables } from './beside-table';
import type { Column } from './column';
import type { Item, Section, SignatureBlock } from './description';
import { keptBeside } from './kept-beside';
import type { Element, Heading, Paper } from './paper';
import { directionOf } from './bidi';
import { numberOf } from './section';
import { SIGNATURE_ALONE, drawSignature } from './signature';
import { HALF, INK, PAD, RULE, TYPE } from './style';
import { drawTable } from './table';

const TITLE = { ...TYPE.title, size: 16, base: 17 };

/** Titles of both languages, with what is said of the wording of each. */
export function drawTitles(paper: Paper, columns: Both<Column>, headings: Both<Heading>): void {
  paper.rule(paper.y, { weight: RULE.strong, ink: INK.black });
  paper.bookmark(once(headings[0].title, headings[1].title));
  paper.y += HALF;
  const whole = paper.element(paper.part, 'Sect');
  const halves = columns.map((column, n) => ({ column, heading: headings[n] ?? headings[0], sect: column.element(whole, 'Sect', { lang: column.tongue.lang }) }));
  paper.y += Math.max(...halves.map(({ column, heading, sect }) => column.tell(sect, 'H1', heading.title, TITLE, column.left, paper.y, column.width)));
  const ends = halves.map(({ column, heading, sect }) => {
    const basis = paper.y + column.tell(sect, 'P', heading.basis, 'subtitle', column.left, paper.y, column.width);
    const noted = heading.notices.reduce((y, { text, lang }) => y + PAD + column.tell(sect, 'P', text, 'note', column.left, y + PAD, column.width, { lang, ...column.sided(directionOf(text)) }), basis);
    return heading.opening === undefined ? noted : noted + HALF + column.tell(sect, 'P', heading.opening, 'answer', column.left, noted + HALF, column.width);
  });
  paper.y = Math.max(...ends) + 2 * HALF;
}

const once = (one: string, other: string): string => (one === other ? one : `${one} · ${other}`);

/**
 * One section in two columns. Rows stand level on the paper; in the tree of tags each language keeps parts of its own, and
 * what stands once for both (a table, the line for the hand) comes between them.
 */
export function drawBeside(paper: Paper, columns: Both<Column>, sections: Both<Section>): void {
  const whole = paper.element(paper.part, 'Sect');
  const open = (): Both<Half> => columns.map((column): Half => ({ column, sect: column.element(whole, 'Sect', { lang: column.tongue.lang }) })) as [Half, Half];
  let halves: Both<Half> | undefined = open();
  heading(paper, halves, sections);
  const pairs = pairsOf(sections);
  pairs.forEach((pair, n) => {
    const [one, other] = pair;
    const next = pairs[n + 1]?.[0];
    if (one.kind === 'table' && other.kind === 'table') {
      halves = undefined;
      if (n > 0) paper.space(HALF);
      return drawTable(paper, whole, bothTables(one, other, columns[1].tongue.lang), keptBeside(columns, pairs, n));
    }
    halves ??= open();
    if (isRow(one) && isRow(other)) {
      const first = halves[0].table === undefined;
      return drawPairedRow(paper, pairedRow(paper, halves, [one, other], pairs.length === 1), { first, more: next !== undefined && isRow(next), kept: keptBeside(columns, pairs, n) });
    }
    for (const half of halves) half.table = undefined;
    if (one.kind === 'end') return blockEnd(paper, columns, next);
    if (one.kind === 'subheading' && other.kind === 'subheading') return subheading(paper, halves, [one.text, other.text], pairs[n - (pairs[n - 1]?.[0].kind === 'end' ? 2 : 1)]?.[0]);
    if (one.kind === 'signature' && other.kind === 'signature') {
      signatures(paper, whole, halves, [one, other]);
      halves = undefined;
    }
  });
  paper.space(2 * HALF);
}

const isRow = (item: Item): item is Extract<Item, { kind: 'field' | 'choice' }> => item.kind === 'field' || item.kind === 'choice';

function pairsOf([one, other]: Both<Section>): Both<Item>[] {
  return one.items.map((item, n) => {
    const beside = other.items[n];
    if (beside?.kind !== item.kind || other.items.length !== one.items.length) throw new Error(`Section ${one.number} does not have the same rows in both languages.`);
    return [item, beside];
  });
}

function heading(paper: Paper, halves: Both<Half>, sections: Both<Section>): void {
  const set = halves.map(({ column, sect }, n) => {
    const { number, title } = sections[n] ?? sections[0];
    const own = numberOf(column, number);
    const h2 = column.element(sect, 'H2');
    return { column, h2, own, block: column.set(title, 'heading', column.width - own.indent) };
  });
  paper.keepWithNext(HALF + Math.max(...set.map(({ block }) => block.height)) + PAD, () => {
    const y = paper.y + HALF;
    paper.rule(paper.y, { weight: RULE.thin, ink: INK.black });
    paper.bookmark(`${sections[0].number}  ${once(sections[0].title, sections[1].title)}`.trim());
    for (const { column, h2, own, block } of set) {
      column.write(h2, own.block, column.left, y);
      column.write(h2, block, column.left + own.indent, y);
    }
  });
}

/** A row after a block is no part of the block: a darker rule and more air set it apart. */
function blockEnd(paper: Paper, columns: Both<Column>, next: Item | undefined): void {
  if (next === undefined || !isRow(next)) return;
  paper.keepWithNext(HALF, () => {
    if (!paper.atTop) for (const column of columns) column.rule(paper.y + PAD, { weight: RULE.thin, ink: INK.frame });
  });
}

function subheading(paper: Paper, halves: Both<Half>, texts: Both<string>, before: Item | undefined): void {
  const set = halves.map(({ column, sect }, n) => ({ column, h3: column.element(sect, 'H3'), block: column.set(texts[n] ?? '', 'subheading', column.width) }));
  const above = before === undefined ? 0 : HALF + PAD;
  paper.keepWithNext(above + Math.max(...set.map(({ block }) => block.height)), () => {
    for (const { column, h3, block } of set) {
      if (before !== undefined && isRow(before)) column.rule(paper.y + PAD);
      column.write(h3, block, column.left, paper.y + above);
    }
  });
}

/** Names, post, place and date in both languages, above one line for the hand and one frame for the stamp. Never broken. */
function signatures(paper: Paper, whole: Element, halves: Both<Half>, [one, other]: Both<SignatureBlock>): void {
  const rows = one.rows.map((row, n) => pairedRow(paper, halves, [{ kind: 'field', ...row }, { kind: 'field', ...(other.rows[n] ?? row) }], false));
  paper.place(HALF + rows.reduce((h, { height }) => h + height, 0) + SIGNATURE_ALONE);
  paper.space(HALF);
  rows.forEach((row, n) => row.draw(n === 0));
  drawSignature(paper, whole, { kind: 'signature', rows: [], signature: once(one.signature, other.signature), stamp: once(one.stamp, other.stamp) });
}

import { answer, option } from './answer';
import type { Column } from './column';
import type { Choice, Field } from './description';
import { flow, heightOf, type StreamItem } from './flow';
import type { Element, Paper } from './paper';
import { HALF, PAD } from './style';

/** One language of a section that stands in two columns: a reader hears it without the other. */
export interface Half {
  readonly column: Column;
  readonly sect: Element;
  /** The rows so far, while one follows the other. */
  table?: Element | undefined;
}

export type Both<T> = readonly [T, T];

/** A row up to this height is never broken. */
const WHOLE = 9 * 15.75;
/** Lines of an answer that stay with its label. */
const AT_LEAST = 3 * 15.75;

/** What begins at the same height in both columns. */
interface Step {
  readonly items: Both<readonly StreamItem[]>;
  /** Points above, when it is not the first. */
  readonly gap: number;
  readonly height: number;
}

export interface PairedRow {
  readonly height: number;
  /** The least that stands together at the foot of a page. */
  readonly least: number;
  draw(first: boolean): void;
}

/** A label over its answer in each language; label, paragraphs and boxes begin on the same line. `bare` leaves out the label, which is the heading. */
export function pairedRow(paper: Paper, halves: Both<Half>, items: Both<Field | Choice>, bare: boolean): PairedRow {
  const [one, other] = [cells(halves[0], items[0], bare), cells(halves[1], items[1], bare)];
  const head = step([one.head], [other.head]);
  const body = level(one.body, other.body, items[0]);
  const steps = bare ? body : [head, ...body];
  const rest = heightOfAll(body);
  return {
    height: (bare ? 0 : head.height) + rest + 2 * PAD,
    least: (bare ? 0 : head.height) + Math.min(rest, AT_LEAST) + 2 * PAD,
    draw: (first) => {
      if (!first && paper.y > paper.top) for (const { column } of halves) column.rule(paper.y);
      paper.y += PAD;
      const again = (): void => { if (!bare) labelsAgain(paper, halves, items); };
      steps.forEach((each, n) => {
        if (n > 0 && paper.y > paper.top) paper.y += each.gap;
        if (paper.y > paper.top && roomFor(steps, n, items[0]) > paper.room) {
          paper.newPage();
          again();
          if (!bare) paper.y += each.gap;
        }
        flow(paper, halves.map(({ column }, side) => ({ x: column.left, items: each.items[side] ?? [] })), again);
      });
      paper.y += PAD;
    },
  };
}

/** Puts a row on the page: whole where it is short, and then with what is kept below it. */
export function drawPairedRow(paper: Paper, row: PairedRow, place: { readonly first: boolean; readonly more: boolean; readonly kept: number }): void {
  paper.place((row.height > WHOLE ? row.least : row.height + place.kept) + (place.first && place.more ? 3 * HALF : 0));
  row.draw(place.first);
}

function cells(half: Half, item: Field | Choice, bare: boolean): { readonly head: StreamItem; readonly body: readonly StreamItem[] } {
  const { column, sect } = half;
  const table = bare ? sect : (half.table ??= column.element(sect, 'Table'));
  const tr = bare ? sect : column.element(table, 'TR');
  const th = bare ? sect : column.element(tr, 'TH', { scope: 'Row' });
  const head = bare ? EMPTY : answer(column, th, { text: item.label, style: 'label' }, column.width);
  const td = bare ? sect : column.element(tr, 'TD');
  if (item.kind === 'field') return { head, body: item.values.map((value) => answer(column, td, value, column.width)) };
  const list = column.element(td, 'L');
  return { head, body: item.options.map((each) => option(column, list, each, column.width)) };
}

const EMPTY: StreamItem = { block: { lines: [], style: { voice: 'label', size: 0, leading: 1, base: 0, ink: '' }, width: 0, dir: 'ltr', align: 'start', height: 0 }, paint: () => undefined };

const step = (one: readonly StreamItem[], other: readonly StreamItem[], gap = 0): Step => ({ items: [one, other], gap, height: Math.max(heightOf(one), heightOf(other)) });

/**
 * What must fit below before a step begins: neither language goes over to the next page alone. A box stands whole, and the
 * last of several is not carried over by itself.
 */
function roomFor(steps: readonly Step[], n: number, { kind }: Field | Choice): number {
  const height = steps[n]?.height ?? 0;
  if (kind === 'field') return Math.min(height, AT_LEAST);
  return steps.length > 3 && n === steps.length - 2 ? heightOfAll(steps.slice(n)) : height;
}

const heightOfAll = (steps: readonly Step[]): number => steps.reduce((h, { height, gap }, n) => h + height + (n ? gap : 0), 0);

/** Paragraph by paragraph, box by box; where one language has another number of paragraphs, all of them together. */
function level(one: readonly StreamItem[], other: readonly StreamItem[], { kind }: Field | Choice): Step[] {
  if (one.length !== other.length) return [step(one, other)];
  const apart = kind === 'choice' && [...one, ...other].some(({ block }) => block.lines.length > 1) ? PAD : 0;
  return one.flatMap((item, n) => {
    const beside = other[n];
    return beside === undefined ? [] : [step([item], [beside], Math.max(apart, item.gap ?? 0, beside.gap ?? 0))];
  });
}

/** After a page break inside a row: its labels once more, for the eye only. */
function labelsAgain(paper: Paper, halves: Both<Half>, items: Both<Field | Choice>): void {
  const heights = halves.map(({ column }, n) => {
    const block = column.set(`${items[n]?.label ?? ''} ${column.tongue.words.continued}`, 'label', column.width);
    const lines = Math.min(block.lines.length, 2);
    column.artifact(() => column.print(block, column.left, paper.y, lines));
    return lines * block.style.leading;
  });
  paper.y += Math.max(...heights);
}

import { answer, option } from './answer';
import type { Choice, Field, Option } from './description';
import { flow, heightOf, type Stream, type StreamItem } from './flow';
import type { Element, Paper } from './paper';
import { COLUMN, HALF, PAD } from './style';
import type { Surface } from './surface';

/** A row up to this height is never broken. */
const WHOLE = 8 * 14;
/** Three lines: what stays of a broken row on either side. */
const AT_LEAST = 3 * 14 + 2 * PAD;
const BETWEEN = 14;
export const LABEL_X = COLUMN.number;
export const ANSWER_X = COLUMN.number + COLUMN.label + COLUMN.gutter;

interface RowPlace {
  readonly first: boolean;
  /** Other rows follow: a heading never stands over a single row. */
  readonly more: boolean;
  /** Points that must follow on the same page. */
  readonly kept: number;
}

/** A label and what answers it: a row of a two-column table with the label as its header. */
export function row(paper: Paper, table: Element, item: Field | Choice, place: RowPlace): void {
  const tr = paper.element(table, 'TR');
  const th = paper.element(tr, 'TH', { scope: 'Row' });
  const td = paper.element(tr, 'TD');
  const label = answer(paper, th, { text: item.label, style: 'label' }, COLUMN.label);
  const width = paper.width - ANSWER_X;
  const streams: Stream[] = [{ x: paper.left + LABEL_X, items: [label] }];
  if (item.kind === 'choice') streams.push(...optionColumns(paper, td, item.options, item.columns, ANSWER_X, width));
  else streams.push({ x: paper.left + ANSWER_X, items: item.values.map((v) => answer(paper, td, v, width)) });
  const height = Math.max(...streams.map((s) => heightOf(s.items))) + 2 * PAD;
  const goesOver = breaksBefore(paper, height, place);
  const kept = place.more && paper.isEarly ? 0 : place.kept; // then the next row alone goes along with the signature
  const whole = height <= WHOLE || (kept > 0 && goesOver === 0 && height + kept <= (paper.bottom - paper.top) * 0.6);
  paper.place((whole ? height + kept : AT_LEAST) + (place.first && place.more ? 3 * HALF : 0));
  separate(paper, place.first);
  paper.y += PAD;
  flow(paper, streams, () => again(paper, item.label), goesOver > 0 ? paper.y + height - 2 * PAD - goesOver : undefined);
  paper.y += PAD;
}

/** Points of a long row that go over with the signature, where the whole of it would leave too much of this page empty. */
function breaksBefore(paper: Paper, height: number, { kept }: RowPlace): number {
  const fits = height + kept <= paper.roomBelow;
  return kept > 0 && height > WHOLE && !fits && paper.isEarly && paper.roomBelow > AT_LEAST ? AT_LEAST : 0;
}

function separate(paper: Paper, first: boolean): void {
  if (!first && paper.y > paper.top) paper.rule(paper.y, { x: paper.left + LABEL_X, width: paper.width - LABEL_X });
}

/** After a page break inside a row: its label once more, for the eye only. */
function again(paper: Paper, label: string): void {
  const block = paper.set(`${label} ${paper.tongue.words.continued}`, 'label', COLUMN.label);
  paper.artifact(() => paper.print(block, paper.left + LABEL_X, paper.y, 3));
}

/** Options in columns, read downwards. */
export function optionColumns(paper: Surface, parent: Element, options: readonly Option[], columns: number, offset: number, whole: number): Stream[] {
  return inColumns(optionItems(paper, parent, options, columns, whole), columns, paper.left + offset, whole);
}

const widthOfEach = (columns: number, whole: number): number => (whole - (columns - 1) * BETWEEN) / columns;

/** Where one of the options needs two lines, all stand a little apart. */
function optionItems(paper: Surface, parent: Element, options: readonly Option[], columns: number, whole: number): StreamItem[] {
  const list = paper.element(parent, 'L');
  const set = options.map((o) => option(paper, list, o, widthOfEach(columns, whole)));
  const gap = set.some((i) => i.block.lines.length > 1) ? PAD : 0;
  return set.map((item) => ({ ...item, gap }));
}

function inColumns(items: readonly StreamItem[], columns: number, x: number, whole: number): Stream[] {
  const each = Math.ceil(items.length / columns);
  return Array.from({ length: columns }, (_, n) => ({ x: x + n * (widthOfEach(columns, whole) + BETWEEN), items: items.slice(n * each, (n + 1) * each) }));
}

const tallest = (streams: readonly Stream[]): number => Math.max(...streams.map((s) => heightOf(s.items)));

/** A long list of options under its label, over the whole measure, read downwards; kept together unless that leaves too much of a page empty. */
export function wideChoice(paper: Paper, parent: Element, item: Choice): void {
  const width = paper.width - LABEL_X;
  const label = paper.set(item.label, 'label', width);
  const p = paper.element(parent, 'P');
  paper.keepWithNext(label.height + PAD, () => {
    paper.write(p, label, paper.left + LABEL_X, paper.y);
    p.end();
  });
  const items = optionItems(paper, parent, item.options, item.columns, width);
  const columns = (from: number, to = items.length): Stream[] => inColumns(items.slice(from, to), item.columns, paper.left + LABEL_X, width);
  for (let from = 0; from < items.length;) {
    const to = from + howMany(paper, items.length - from, item.columns, (n) => tallest(columns(from, from + n)));
    const streams = columns(from, to);
    if (from > 0) againAbove(paper, item.label, width);
    paper.place(tallest(streams));
    flow(paper, streams);
    if (to < items.length) paper.newPage();
    from = to;
  }
  paper.y += PAD;
}

/** How many of the options stand on this page: all of them, unless a new page for all would come too early. */
function howMany(paper: Paper, count: number, columns: number, height: (n: number) => number): number {
  const page = paper.bottom - paper.top;
  if (height(count) <= paper.roomBelow || (!paper.isEarly && height(count) <= page * 0.9)) return count;
  for (let n = count - 2 * columns; n >= 2 * columns; n--) if (n % columns === 0 && height(n) <= paper.roomBelow) return n;
  return count;
}

/** The label once more over what goes on, for the eye only. */
function againAbove(paper: Paper, label: string, width: number): void {
  const block = paper.set(`${label} ${paper.tongue.words.continued}`, 'label', width);
  paper.artifact(() => paper.print(block, paper.left + LABEL_X, paper.y, block.lines.length));
  paper.y += block.height + PAD;
}

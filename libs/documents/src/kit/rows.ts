import { answer, option } from './answer';
import type { Choice, Field, Option } from './description';
import { flow, heightOf, type Stream, type StreamItem } from './flow';
import type { Element, Paper } from './paper';
import { COLUMN, HALF, PAD } from './style';
import type { Surface } from './surface';

/** A row up to this height is never broken. */
const WHOLE = 8 * 14;
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
  const whole = height <= WHOLE || (place.kept > 0 && height + place.kept <= (paper.bottom - paper.top) * 0.6);
  paper.place((whole ? height + place.kept : 3 * 14 + 2 * PAD) + (place.first && place.more ? 3 * HALF : 0));
  separate(paper, place.first);
  paper.y += PAD;
  flow(paper, streams, () => again(paper, item.label));
  paper.y += PAD;
}

function separate(paper: Paper, first: boolean): void {
  if (!first && paper.y > paper.top) paper.rule(paper.y, { x: paper.left + LABEL_X, width: paper.width - LABEL_X });
}

/** After a page break inside a row: its label once more, for the eye only. */
function again(paper: Paper, label: string): void {
  const block = paper.set(`${label} ${paper.tongue.words.continued}`, 'label', COLUMN.label);
  paper.artifact(() => paper.print(block, paper.left + LABEL_X, paper.y, 3));
}

/** Options in columns, read downwards. Where one of them needs two lines, all stand a little apart. */
export function optionColumns(paper: Surface, parent: Element, options: readonly Option[], columns: number, offset: number, whole: number): Stream[] {
  const list = paper.element(parent, 'L');
  const each = Math.ceil(options.length / columns);
  const width = (whole - (columns - 1) * BETWEEN) / columns;
  const set = options.map((o) => option(paper, list, o, width));
  const gap = set.some((i) => i.block.lines.length > 1) ? PAD : 0;
  const items = set.map((item): StreamItem => ({ ...item, gap }));
  return Array.from({ length: columns }, (_, n) => ({ x: paper.left + offset + n * (width + BETWEEN), items: items.slice(n * each, (n + 1) * each) }));
}

/** A long list of options under its label, over the whole measure, read downwards; kept together where a page can hold it. */
export function wideChoice(paper: Paper, parent: Element, item: Choice): void {
  const label = paper.set(item.label, 'label', paper.width - LABEL_X);
  const p = paper.element(parent, 'P');
  paper.keepWithNext(label.height + PAD, () => {
    paper.write(p, label, paper.left + LABEL_X, paper.y);
    p.end();
  });
  const streams = optionColumns(paper, parent, item.options, item.columns, LABEL_X, paper.width - LABEL_X);
  const height = Math.max(...streams.map((s) => heightOf(s.items)));
  paper.place(height + label.height + PAD > paper.bottom - paper.top ? 3 * BETWEEN : height);
  flow(paper, streams, () => again(paper, item.label));
  paper.y += PAD;
}

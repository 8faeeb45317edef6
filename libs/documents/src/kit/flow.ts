import type { Block } from './lines';
import type { Paper } from './paper';

/** A block in a column, with what draws some of its lines. */
export interface StreamItem {
  readonly block: Block;
  readonly gap?: number;
  readonly option?: boolean;
  readonly paint: (x: number, y: number, from: number, to: number) => void;
}

export interface Stream {
  readonly x: number;
  readonly items: readonly StreamItem[];
}

interface Place { item: number; line: number }

/**
 * Streams of blocks side by side. Breaks between lines, never leaves one line alone, and calls `again` after a page
 * break so that the label can be repeated.
 * @param until where the first page ends earlier than its foot, so that the last lines go over
 */
export function flow(paper: Paper, streams: readonly Stream[], again: () => void = () => undefined, until: number = paper.bottom): void {
  const places = streams.map((): Place => ({ item: 0, line: 0 }));
  for (let bottom = Math.min(until, paper.bottom); ; bottom = paper.bottom) {
    const top = paper.y;
    paper.y = Math.max(top, ...streams.map((stream, s) => fill(bottom, stream, places[s] ?? { item: 0, line: 0 }, top)));
    if (places.every((here, s) => here.item >= (streams[s]?.items.length ?? 0))) return;
    paper.newPage();
    again();
  }
}

/** Fills one column from `top` to the foot of the page; gives where it ended. */
function fill(bottom: number, { x, items }: Stream, here: Place, top: number): number {
  let y = top;
  for (; here.item < items.length; here.item++, here.line = 0) {
    const item = items[here.item];
    if (!item) break;
    const { leading } = item.block.style;
    const rest = item.block.lines.length - here.line;
    if (here.line === 0 && y > top) y += item.gap ?? 0;
    if (here.line === 0 && y > top && isLastButOne(items, here.item) && y + 2 * leading > bottom) break;
    const take = linesToTake(rest, Math.floor((bottom - y + 0.01) / leading));
    if (take > 0) item.paint(x, y, here.line, here.line + take);
    y += take * leading;
    here.line += take;
    if (take < rest) break;
  }
  return y;
}

function linesToTake(rest: number, room: number): number {
  let take = Math.max(0, Math.min(rest, room));
  if (take < rest && rest - take < 2) take--;
  return take < rest && take < 2 ? 0 : take;
}

/** The last of several options is not carried over alone. */
const isLastButOne = (items: readonly StreamItem[], n: number): boolean => items[n]?.option === true && items.length > 2 && n === items.length - 2;

export const heightOf = (items: readonly StreamItem[]): number => items.reduce((h, item, n) => h + item.block.height + (n ? (item.gap ?? 0) : 0), 0);

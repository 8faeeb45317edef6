import type { Item, Section } from './description';
import type { Paper } from './paper';
import { signatureHeight } from './signature';
import { HALF, PAD } from './style';

/** A row of one line: two rows go with a signature where they are short. */
const SHORT_ROW = 14 + 2 * PAD;

/**
 * Points that must follow an item on its page: a signature never begins a page without something of what is signed.
 * @param after what follows the last item
 */
export function keptAfter(paper: Paper, items: readonly Item[], n: number, after: number): number {
  let height = 0;
  for (const [at, item] of items.slice(n + 1).entries()) {
    if (item.kind === 'signature') return height + signatureHeight(paper, item);
    if (item.kind === 'subheading') height += HALF + PAD + paper.set(item.text, 'subheading', paper.width).height;
    else if (item.kind === 'end') height += HALF;
    else if (item.kind === 'field' && at === 0 && n >= 0) height += SHORT_ROW;
    else return 0;
  }
  return after > 0 ? height + after : 0;
}

/** The same for a section that is followed by one which begins with its signature. */
export function keptBefore(paper: Paper, next: Section | undefined): number {
  const height = next ? keptAfter(paper, next.items, -1, 0) : 0;
  return height > 0 ? 2 * HALF + HALF + paper.set(next?.title ?? '', 'heading', paper.width).height + PAD + height : 0;
}

import { setValue } from './answer';
import type { Both } from './beside-rows';
import type { Column } from './column';
import type { Item, SignatureBlock } from './description';
import { SIGNATURE_ALONE } from './signature';
import { HALF, PAD } from './style';

/** A label of one line over an answer of one line. */
const SHORT_ROW = 2 * 15.75 + 2 * PAD;

/** Points that must follow a pair of items on its page, so that a signature in two languages takes some of what is signed along. */
export function keptBeside(columns: Both<Column>, pairs: readonly Both<Item>[], n: number): number {
  let height = 0;
  for (const [at, [one, other]] of pairs.slice(n + 1).entries()) {
    if (one.kind === 'signature' && other.kind === 'signature') return height + HALF + namesHeight(columns, [one, other]) + SIGNATURE_ALONE;
    if (one.kind === 'subheading' && other.kind === 'subheading') height += HALF + PAD + higher(columns, (column, side) => column.set([one, other][side]?.text ?? '', 'subheading', column.width).height);
    else if (one.kind === 'end') height += HALF;
    else if (one.kind === 'field' && at === 0) height += SHORT_ROW;
    else return 0;
  }
  return 0;
}

const namesHeight = (columns: Both<Column>, [one, other]: Both<SignatureBlock>): number => one.rows.reduce((height, row, n) => height + 2 * PAD + higher(columns, (column, side) => {
  const { label, values } = (side === 0 ? row : other.rows[n]) ?? row;
  return column.set(label, 'label', column.width).height + values.reduce((h, value) => h + (value.gap ?? 0) + setValue(column, value, column.width, value.missing ? 'missing' : 'answer').height, 0);
}), 0);

const higher = (columns: Both<Column>, heightIn: (column: Column, side: number) => number): number => Math.max(...columns.map(heightIn));

import { basisOfLimit } from '../instruments/cite';
import { limitRow } from '../instruments/limit-registry';
import { clockDefinition, isLimitClock } from './clocks';
import type { Side } from './stages';

/** Name and legal basis of a clock for people: from the procedure's definition, or from the limit of the law. */
export function clockWords(side: Side, code: string, limitId: string | null): { readonly label: string; readonly basis: string } {
  if (!isLimitClock(code)) {
    const { label, basis } = clockDefinition(side, code);
    return { label, basis };
  }
  const id = limitId ?? code.slice('limit/'.length);
  const row = limitRow(id);
  return row ? { label: row.must, basis: basisOfLimit(row) } : { label: id, basis: id };
}

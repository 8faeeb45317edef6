import { findInstrument } from '../instruments/registry';
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
  return row ? { label: row.must, basis: basisOf(row.instrument, row.article) } : { label: id, basis: id };
}

/** Short citation and article, as "Directive 2014/41/EU, Art. 12(3), (5)". */
export function basisOf(instrumentId: string, article: string): string {
  const citation = findInstrument(instrumentId)?.citation.split(',')[0]?.trim() ?? instrumentId;
  return article === '' ? citation : `${citation}, ${/^\d/.test(article) ? `Art. ${article}` : article}`;
}

import type { LimitRow } from './limit';
import { findInstrument } from './registry';

/** Short citation and article, as "Directive 2014/41/EU, Art. 12(3), (5)". */
export function basisOf(instrumentId: string, article: string): string {
  const citation = findInstrument(instrumentId)?.citation.split(',')[0]?.trim() ?? instrumentId;
  return article === '' ? citation : `${citation}, ${/^\d/.test(article) ? `Art. ${article}` : article}`;
}

const cited = new WeakMap<LimitRow, string>();

/** What a limit rests on, for people. */
export function basisOfLimit(row: LimitRow): string {
  const known = cited.get(row);
  if (known !== undefined) return known;
  const basis = basisOf(row.instrument, row.article);
  cited.set(row, basis);
  return basis;
}

import type { LimitRow } from './limit';
import { modifiers } from './modifiers';
import { findInstrument } from './registry';

/** Short citation and article, as "Directive 2014/41/EU, Art. 12(3), (5)". */
export function basisOf(instrumentId: string, article: string): string {
  const found = findInstrument(instrumentId);
  const citation = found?.citation.split(/[,;]/)[0]?.trim() ?? instrumentId;
  if (article === '' || article.startsWith(citation)) return article || citation;
  // Some rows name the text themselves; statutes have sections.
  if (/^\d+ USC/.test(article) || article.startsWith('Fed. R.')) return article;
  const unit = found?.family === 'united-kingdom' || found?.family === 'national' ? 's.' : 'Art.';
  return `${citation}, ${/^\d/.test(article) ? `${unit} ${article}` : article}`;
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

/** What a stop of a limit rests on: the provision that stops it where one is listed, else the limit's own. */
export function basisOfStop(row: LimitRow): string {
  const stop = modifiers.find(({ kind, limits, events }) => kind === 'clock stop' && limits.includes(row.id) && events.length > 0);
  return stop ? basisOf(row.instrument, stop.article) : basisOfLimit(row);
}

/** What leaves days out of a limit in hours. */
export function basisOfExclusion(row: LimitRow): string {
  const found = modifiers.find(({ id }) => id === row.excludes?.modifier);
  return found ? basisOf(row.instrument, found.article) : basisOfLimit(row);
}

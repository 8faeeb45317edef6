import type { LimitRow } from '../instruments/limit';
import { limitKindWords } from '../instruments/limit-codes';
import { isClock } from '../instruments/limit-summary';
import { amountText, extensionText } from '../instruments/limit-words';
import { owedByWords } from '../instruments/owed-by';
import type { RouteLimit } from './answer';

/** A row of the table of limits, in words for a route. */
export function routeLimit(row: LimitRow, nationalLawOf: string | null): RouteLimit {
  return {
    id: row.id,
    must: row.must,
    kind: row.kind,
    kindText: limitKindWords[row.kind],
    amount: amountText(row),
    extension: extensionText(row.extension),
    owedBy: owedByWords[row.owedBy] ?? row.owedBy,
    startsOn: row.startsOn,
    article: row.article,
    confidence: row.confidence,
    clock: isClock(row),
    checkTheText: row.confidence === 'C' || row.confidence === 'X',
    nationalLawOf,
  };
}

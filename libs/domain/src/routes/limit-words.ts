import type { Amount, LimitKind, LimitRow, LimitUnit } from '../instruments/limit';
import { owedByWords } from '../instruments/owed-by';
import type { RouteLimit } from './answer';

const units: Readonly<Record<LimitUnit, readonly [string, string]>> = {
  h: ['hour', 'hours'], d: ['day', 'days'], wd: ['working day', 'working days'], wk: ['week', 'weeks'], mo: ['month', 'months'], y: ['year', 'years'],
};

const kinds: Readonly<Record<LimitKind, string>> = {
  max: 'at the latest', cap: 'ends by itself, or may or must be ended', min: 'at least', wait: 'not before', before: 'before the hearing', goal: 'aim, no duty',
  soft: 'duty without a number', set: 'set case by case',
};

const amountText = ({ value, unit }: Amount): string => `${value} ${units[unit][value === 1 ? 0 : 1]}`;

/** A row of the table of limits, in words for a route. */
export function routeLimit(row: LimitRow, nationalLawOf: string | null): RouteLimit {
  const numbered = row.amount !== null || (row.amountFact?.length ?? 0) > 0;
  return {
    id: row.id,
    must: row.must,
    kind: kinds[row.kind],
    amount: row.amount === null ? null : `${row.kind === 'before' && row.amountRule === 'at-most' ? 'at most ' : ''}${amountText(row.amount)}`,
    owedBy: owedByWords[row.owedBy] ?? row.owedBy,
    startsOn: row.startsOn,
    article: row.article,
    confidence: row.confidence,
    clock: numbered && row.confidence !== 'X',
    checkTheText: row.confidence === 'C' || row.confidence === 'X',
    nationalLawOf,
  };
}

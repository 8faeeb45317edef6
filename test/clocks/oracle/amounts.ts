import type { Amount, ClockQuestion, LimitRow } from '@comity/domain';
import { type Day, sameDateAfterMonths, walk } from './days';

/** What is to be counted; or a last day that somebody fixed. */
export interface Length {
  readonly amount: Amount;
  readonly fixed: Day | null;
  /** The row's own number where another of confidence C took its place: it may end earlier. */
  readonly own: Amount | null;
}

const COMMON = ['issuedOn', 'issuingState', 'requestingState', 'requestedState'];
const NONE: Amount = { value: 0, unit: 'd' };

/** Glossary, `facts`: what is needed and absent, what is given and not known. */
export function faultsOfFacts(row: LimitRow, facts: NonNullable<ClockQuestion['facts']>): string[] {
  const accepted = [...row.facts.needed, ...row.facts.optional, ...COMMON] as string[];
  const faults: string[] = [];
  for (const name of Object.keys(facts)) if (!accepted.includes(name)) faults.push('UNKNOWN_FACT');
  for (const name of row.facts.needed) if (facts[name] === undefined) faults.push('FACT_NEEDED');
  const carriers = (row.amountFact ?? []).filter((name) => facts[name] !== undefined);
  if (row.amount === null && carriers.length === 0) faults.push('FACT_NEEDED');
  if (carriers.length > 1) faults.push('AMOUNT_NOT_ACCEPTABLE');
  for (const name of carriers) {
    if (name !== 'fixedDate' && !(Number.isInteger(facts[name]) && (facts[name] as number) > 0)) faults.push('AMOUNT_NOT_ACCEPTABLE');
  }
  return faults;
}

/** "At most" compares what can be compared: days with days, and days with the years of a row from that day on. */
function isLonger(days: number, amount: Amount, from: Day): boolean {
  if (amount.unit === 'd') return days > amount.value;
  const months = amount.unit === 'y' ? 12 * amount.value : amount.value;
  return walk(from, days) > sameDateAfterMonths(from, months).day;
}

const withoutPrefix = (treaty: unknown): string => String(treaty).replace(/^(?:ETS|CETS)\s*/i, '');

/** Glossary, `amountFact`, `amountRule`, `amountBy`. */
export function lengthOf(row: LimitRow, facts: NonNullable<ClockQuestion['facts']>, from: Day): Length | { readonly code: string } {
  const carrier = (row.amountFact ?? []).find((name) => facts[name] !== undefined);
  if (carrier === 'fixedDate') return { amount: NONE, fixed: facts.fixedDate as Day, own: null };
  const stated: Amount | null = carrier ? { value: facts[carrier] as number, unit: carrier === 'amountHours' ? 'h' : 'd' } : null;
  if (stated) {
    if (row.amount === null || row.amountRule === 'replaces') return { amount: stated, fixed: null, own: null };
    const longer = isLonger(stated.value, row.amount, from);
    if (row.amountRule === 'longer-of') return { amount: longer ? stated : row.amount, fixed: null, own: null };
    return longer ? { code: 'AMOUNT_NOT_ACCEPTABLE' } : { amount: stated, fixed: null, own: null };
  }
  const by = row.amountBy;
  const given = by ? facts[by.fact] : undefined;
  for (const [key, other] of Object.entries(by?.cases ?? {})) {
    const hit = Array.isArray(given) ? given.some((one) => withoutPrefix(one) === key) : given === key;
    if (hit) return { amount: { value: other.value, unit: other.unit }, fixed: null, own: other.confidence === 'C' ? row.amount : null };
  }
  return { amount: row.amount!, fixed: null, own: null };
}

export const bindsBoth = (facts: NonNullable<ClockQuestion['facts']>, treaty: string): boolean | null =>
  facts.protocolsBindingBoth === undefined ? null : (facts.protocolsBindingBoth as unknown[]).some((one) => withoutPrefix(one) === treaty);

import { basisOfLimit } from '../../instruments/cite';
import type { Amount, Confidence, LimitRow } from '../../instruments/limit';
import { addMonths } from '../day';
import type { Asked, Facts } from '../question/asked';
import { readDay } from '../question/read-moment';
import { reject } from '../refusal';
import type { Working } from './working';

/** The number of a period, with where it comes from. */
export interface AmountTaken {
  readonly amount: Amount | null;
  /** Last day fixed by the authority instead of a number. */
  readonly fixed: number | null;
  /** A shorter amount that is plausible too: the earliest reading counts it. */
  readonly shorter: Amount | null;
  readonly confidence: Confidence;
}

/** @throws NotAnswerable AMOUNT_NOT_ACCEPTABLE where a fact exceeds what the text allows */
export function amountOf({ row, facts, start }: Asked, working: Working): AmountTaken {
  if (facts.fixedDate !== undefined) {
    const fixed = readDay(facts.fixedDate, 'facts.fixedDate');
    if (fixed < start.day) reject('AMOUNT_NOT_ACCEPTABLE', 'The date fixed lies before the start of the period.', 'facts.fixedDate');
    return { amount: null, fixed, shorter: null, confidence: row.confidence };
  }
  const stated = statedAmount(facts);
  if (stated) return { amount: withRule(row, stated, start.day, working), fixed: null, shorter: null, confidence: row.confidence };
  return byFact(row, facts, working);
}

function statedAmount(facts: Facts): Amount | null {
  if (facts.amountDays !== undefined) return { value: facts.amountDays as number, unit: 'd' };
  return facts.amountHours === undefined ? null : { value: facts.amountHours as number, unit: 'h' };
}

function withRule(row: LimitRow, stated: Amount, start: number, working: Working): Amount {
  const own = row.amount;
  working.add('amountStated', { value: stated.value, unit: stated.unit }, basisOfLimit(row));
  if (own === null || row.amountRule === undefined || row.amountRule === 'replaces') return stated;
  const most = own.unit === 'd' ? own.value : addMonths(start, own.unit === 'y' ? own.value * 12 : own.value).day - start;
  if (row.amountRule === 'longer-of') return stated.value >= most ? stated : own;
  if (stated.value > most) reject('AMOUNT_NOT_ACCEPTABLE', `${row.id} allows at most ${own.value} ${{ d: 'days', mo: 'months', y: 'years', wk: 'weeks', wd: 'working days', h: 'hours' }[own.unit]}.`, 'facts.amountDays');
  return stated;
}

function byFact(row: LimitRow, facts: Facts, working: Working): AmountTaken {
  const given = row.amountBy && facts[row.amountBy.fact];
  const keys = given === undefined ? [] : Array.isArray(given) ? (given as readonly string[]) : [String(given)];
  const key = keys.find((entry) => row.amountBy?.cases[entry] !== undefined);
  const found = key === undefined ? undefined : row.amountBy?.cases[key];
  if (!found || !row.amount) return { amount: row.amount, fixed: null, shorter: null, confidence: row.confidence };
  working.add('amountByFact', { fact: row.amountBy!.fact, given: key!, value: found.value, unit: found.unit }, found.article);
  return {
    amount: { value: found.value, unit: found.unit }, fixed: null, confidence: worse(row.confidence, found.confidence),
    shorter: found.confidence === 'C' ? row.amount : null,
  };
}

const worse = (one: Confidence, other: Confidence): Confidence => (one > other ? one : other);

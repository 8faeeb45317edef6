import type { Confidence, LimitBasis, LimitKind, LimitUnit } from './limit';

export const limitKindWords: Readonly<Record<LimitKind, string>> = {
  max: 'at the latest',
  cap: 'the measure ends',
  min: 'at least until',
  wait: 'not before',
  before: 'counted back from a date',
  goal: 'aimed at',
  soft: 'a duty without a number',
  set: 'set by a Party, authority or court',
};

export const basisWords: Readonly<Record<LimitBasis, string>> = {
  S: 'in the text',
  D: 'declared by a Party under the text',
  N: 'national law that transposes the text',
  P: 'practice',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  A: 'read in an authentic language',
  B: 'read in a translation, a national law or a reliable secondary source',
  C: 'not re-read: check the text',
  X: 'a pointer only: no number, no clock',
};

const units: Readonly<Record<LimitUnit, readonly [one: string, more: string]>> = {
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  wd: ['working day', 'working days'],
  wk: ['week', 'weeks'],
  mo: ['month', 'months'],
  y: ['year', 'years'],
};

/** `10 days`, `1 week`. */
export const amountWords = (value: number, unit: LimitUnit): string => `${value} ${units[unit][value === 1 ? 0 : 1]}`;

import { member, type Block } from '../engine/read';

/** Whether an offence states a maximum below so many years, and no life sentence. */
export function belowYears(offence: Block, years: number): boolean {
  const months = member(offence, 'maxPenaltyMonths');
  return typeof months === 'number' && months < years * 12 && member(offence, 'lifeSentence') !== true;
}

/** Whether an offence states a maximum of at least so many years, or a life sentence. */
export function reachesYears(offence: Block, years: number): boolean {
  const months = member(offence, 'maxPenaltyMonths');
  return member(offence, 'lifeSentence') === true || (typeof months === 'number' && months >= years * 12);
}

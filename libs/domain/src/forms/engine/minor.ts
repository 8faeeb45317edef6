import { asText, member, type Block } from './read';
import { earliestDate } from './time';

const YEARS = 18;

/**
 * Whether the person is under 18 on `onDate`. A written `minor` is believed; otherwise the date of birth decides, a partial
 * one only when even the earliest date it allows is under 18.
 */
export function isMinor(person: Block, onDate: string | undefined): boolean {
  const stated = member(person, 'minor');
  if (typeof stated === 'boolean') return stated;
  const born = asText(member(person, 'dateOfBirth'));
  if (onDate === undefined || !/^\d{4}/.test(born)) return false;
  const earliest = earliestDate(born);
  const ofAge = `${String(Number(earliest.slice(0, 4)) + YEARS).padStart(4, '0')}${earliest.slice(4)}`;
  return onDate < ofAge;
}

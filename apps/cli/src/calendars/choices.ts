import { knowsState } from '@comity/packs';
import { notAcceptable } from '../failure';

export function chosenState(text: string): string {
  const code = text.toUpperCase();
  if (knowsState(code)) return code;
  throw notAcceptable('STATE_UNKNOWN', `“${text}” is no State: give its ISO 3166-1 code, such as IE.`, { field: 'state' });
}

export function chosenYear(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw notAcceptable('YEAR_NOT_ACCEPTABLE', `“${text}” is no year: give four digits, such as 2027.`, { field: 'year' });
}

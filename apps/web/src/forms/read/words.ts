import type { FieldDefinition } from '@comity/domain';
import { formText } from '../../text/form';
import { calendarDay } from '../../time/format';
import { readZoned } from '../../time/zoned-value';
import { countryName, languageName } from '../codes';
import { asList, asText } from '../paths';

/** A value in words, as a field's definition reads it. A date without a time stays a date. */
export function wordsOf(definition: FieldDefinition, value: unknown): string {
  if (definition.list === true || Array.isArray(value)) return asList(value).map((entry) => oneInWords(definition, entry)).join(definition.codes === undefined && definition.type === 'textOrList' ? '\n' : ', ');
  return oneInWords(definition, value);
}

function oneInWords({ codeLabels, type }: FieldDefinition, value: unknown): string {
  if (typeof value === 'boolean') return value ? formText.yes : formText.no;
  const text = asText(value);
  if (codeLabels !== undefined) return codeLabels[text] ?? text;
  switch (type) {
    case 'country':
    case 'country[]': return countryName(text);
    case 'lang':
    case 'lang[]': return languageName(text);
    case 'date': return calendarDay(text);
    case 'moment':
    case 'dateTime':
    case 'dateOrDateTime': return zonedInWords(text);
    default: return asPrinted(text);
  }
}

/** Signs that turn the reading direction round by force are not printed on the paper, so whoever reads a page reads what the paper says. */
export const asPrinted = (text: string): string => text.replace(/[\u202a-\u202e]/g, '');

/** "Fri 20 Nov 2026, 14:00:00 Europe/Brussels"; a date alone stays one. */
export function zonedInWords(text: string): string {
  const { date, time, zone } = readZoned(text);
  if (date === '') return text;
  return [calendarDay(date), [time, zone].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

import { isCalledQualified, type FieldDefinition } from '@comity/domain';
import { directionOf } from '../kit/bidi';
import type { Value } from '../kit/description';
import { HALF } from '../kit/style';
import type { Answering } from './answering';
import { amount, countryName, day, duration, languageName, moment, plain } from './format';

/** Free text as paragraphs, each in its own direction. */
export function paragraphs(text: string, lang?: string): Value[] {
  const parts = text.split(/\n[\n ]*\n/).map((p) => p.replace(/^\n+|\n+$/g, '').trimEnd()).filter((p) => p.trim() !== '');
  return parts.map((part, n) => ({
    text: part,
    ...(directionOf(part) === 'rtl' ? { dir: 'rtl' as const } : {}),
    ...(lang === undefined ? {} : { lang }),
    gap: n ? HALF : 0,
  }));
}

/** The printed form of one filled value that is neither a block nor a set of boxes. */
export function valuesOf(field: FieldDefinition, value: unknown, path: string, how: Answering): Value[] {
  if (Array.isArray(value)) return listed(field, value, path, how);
  return one(field, value, path, how);
}

function listed(field: FieldDefinition, values: readonly unknown[], path: string, how: Answering): Value[] {
  if (field.type === 'textOrList') return values.flatMap((v) => paragraphs(plain(v), how.lang));
  return [{ text: how.words.list(values.map((v) => wordFor(field, plain(v), path, how))) }];
}

function one(field: FieldDefinition, value: unknown, path: string, how: Answering): Value[] {
  switch (field.type) {
    case 'text':
      return shortText(field, plain(value), how);
    case 'longText':
    case 'textOrList':
      return paragraphs(plain(value), how.lang);
    case 'bool':
      return [{ text: value === true ? how.words.yes : how.words.no }];
    case 'int':
      return [{ text: typeof value === 'number' ? numberOf(field, value, how) : plain(value) }];
    case 'sha256':
      return [digest(plain(value))];
    default:
      return [{ text: wordFor(field, plain(value), path, how) }];
  }
}

function numberOf({ key }: FieldDefinition, value: number, { words, text }: Answering): string {
  if (key.endsWith('Months')) return words.months(value);
  return key.endsWith('Port') ? String(value) : amount(value, text.lang); // a port is a name, not an amount
}

/** A digest among the texts is set as one; a term may be given as a duration. */
function shortText(field: FieldDefinition, text: string, how: Answering): Value[] {
  if (/^[0-9a-f]{64}$/i.test(text)) return [digest(text)];
  return paragraphs(/^duration|sentence$/i.test(field.key) ? duration(text, how.words) : text, how.lang);
}

const digest = (hex: string): Value => ({ text: hex.replace(/(.{8})(?=.)/g, '$1 '), style: 'code' });

/** A code, date or name of a State in words. */
function wordFor(field: FieldDefinition, value: string, path: string, how: Answering): string {
  switch (field.type) {
    case 'date':
    case 'partialDate':
      return day(value, how.words);
    case 'dateTime':
    case 'dateOrDateTime':
    case 'moment':
      return moment(value, how.words);
    case 'duration':
      return duration(value, how.words);
    case 'country':
    case 'country[]':
      return how.layout.codesOfTheUnion ? `${countryName(value, how.text.lang)} (${codeOfTheUnion(value)})` : countryName(value, how.text.lang);
    case 'lang':
    case 'lang[]':
      return languageName(value, how.text.lang);
    default:
      return codeWord(field, value, path, how);
  }
}

/** Stored as ISO 3166-1, printed as the forms of the Union write it. */
const codeOfTheUnion = (code: string): string => ({ GR: 'EL', GB: 'UK' })[code] ?? code;

export function codeWord(field: FieldDefinition, code: string, path: string, { text, words, qualified }: Answering): string {
  if (path === 'Signature.method' && qualified !== true && isCalledQualified(code)) return words.statedQualified[code];
  const own = text.codes?.[path] ?? words.memberCodes?.[path];
  if (own && Object.hasOwn(own, code)) return own[code] ?? code;
  return field.codeLabels && Object.hasOwn(field.codeLabels, code) ? (field.codeLabels[code] ?? code) : code;
}

import type { FieldType } from '../definition';
import { countryPattern, datePattern, dateTimePattern, durationPattern, langPattern, localDateTimePattern, partialDatePattern, sha256Pattern, timeZonePattern } from '../shape/patterns';

/** A part of a JSON schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string' };
const patterned = (pattern: RegExp, description: string): JsonSchema => ({ type: 'string', pattern: pattern.source, description });

/** Schemas of the values that are one text, by type word; each stands once in a document of schemas. */
export const textSchemas: Readonly<Partial<Record<FieldType, JsonSchema>>> = {
  date: patterned(datePattern, 'Calendar date that exists, YYYY-MM-DD.'),
  partialDate: patterned(partialDatePattern, 'Calendar date, or YYYY-MM, or YYYY.'),
  dateTime: patterned(dateTimePattern, 'ISO 8601 date and time with an offset, an IANA zone in brackets, or both (RFC 9557).'),
  dateOrDateTime: { anyOf: [patterned(datePattern, 'Calendar date.'), patterned(dateTimePattern, 'Date and time with an offset or a zone.')] },
  moment: { anyOf: [patterned(datePattern, 'Calendar date.'), patterned(dateTimePattern, 'Date and time with an offset or a zone.'), patterned(localDateTimePattern, 'Date and time, read in the time zone beside it.')] },
  duration: patterned(durationPattern, 'ISO 8601 duration, such as P90D.'),
  country: patterned(countryPattern, 'ISO 3166-1 alpha-2; GR and GB, never EL and UK.'),
  lang: patterned(langPattern, 'BCP 47.'),
  timeZone: patterned(timeZonePattern, 'IANA time zone, UTC, or an offset such as +04:00.'),
  sha256: patterned(sha256Pattern, 'SHA-256 as 64 hexadecimal digits.'),
};

/** Schemas of the values that need no name. */
export const plainSchemas: Readonly<Partial<Record<FieldType, JsonSchema>>> = {
  text, longText: text, textOrList: { anyOf: [text, { type: 'array', items: text }] }, bool: { type: 'boolean' },
};

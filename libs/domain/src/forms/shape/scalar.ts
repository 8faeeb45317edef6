import type { FieldType } from '../definition';
import { isKnownZone } from '../engine/time';
import {
  countryPattern,
  datePattern,
  dateTimePattern,
  durationPattern,
  langPattern,
  localDateTimePattern,
  partialDatePattern,
  sha256Pattern,
  timeZonePattern,
} from './patterns';
import { kindOf, shapeError, type Position, type ShapeError } from './shape-error';

interface Accepted {
  readonly test: (value: string) => boolean;
  readonly says: string;
}

const DATE = 'a date that exists, YYYY-MM-DD';
const DATE_TIME = 'a date and time with an offset or a zone, for example 2026-10-05T14:30:00+02:00';

/** Times also name a zone that exists, in brackets. */
const isDateTime = (value: string): boolean => {
  const bracket = /\[([^\]]+)\]$/.exec(value)?.[1];
  return dateTimePattern.test(value) && (bracket === undefined || isKnownZone(bracket));
};

const texts: Partial<Record<FieldType, Accepted>> = {
  text: { test: () => true, says: 'one line of text' },
  longText: { test: () => true, says: 'text' },
  date: { test: (value) => datePattern.test(value), says: DATE },
  partialDate: { test: (value) => partialDatePattern.test(value), says: `${DATE}, or YYYY-MM, or YYYY` },
  dateTime: { test: isDateTime, says: DATE_TIME },
  dateOrDateTime: { test: (value) => datePattern.test(value) || isDateTime(value), says: `${DATE}, or ${DATE_TIME}` },
  moment: {
    test: (value) => datePattern.test(value) || localDateTimePattern.test(value) || isDateTime(value),
    says: `${DATE}, or a date and time, for example 2026-10-05T14:30:00`,
  },
  duration: { test: (value) => durationPattern.test(value), says: 'an ISO 8601 duration, for example P90D' },
  country: { test: (value) => countryPattern.test(value), says: 'an ISO 3166-1 country code of two capitals (GR and GB, not EL and UK)' },
  lang: { test: (value) => langPattern.test(value), says: 'a BCP 47 language tag, for example en or ka' },
  timeZone: {
    test: (value) => timeZonePattern.test(value) && isKnownZone(value),
    says: 'an IANA time zone that exists, for example Europe/Brussels, or UTC, or an offset such as +04:00',
  },
  sha256: { test: (value) => sha256Pattern.test(value), says: '64 hexadecimal digits' },
};

/** Checks one text value of a type; types that are no text are not known here. */
export function checkText(type: FieldType, value: unknown, at: Position): readonly ShapeError[] {
  const accepted = texts[type];
  if (accepted === undefined) throw new TypeError(`${type} is not a text type.`);
  if (typeof value !== 'string') return shapeError('WRONG_TYPE', at, `Give ${accepted.says}; this is ${kindOf(value)}.`);
  if (accepted.test(value)) return [];
  const dayAlone = type === 'dateTime' && datePattern.test(value);
  return shapeError('NOT_ACCEPTED', at, dayAlone ? `"${value}" is a day without its time, which begins and ends elsewhere on Earth at other hours: write the time too, for example ${value}T14:30:00+02:00.` : `Give ${accepted.says}.`);
}

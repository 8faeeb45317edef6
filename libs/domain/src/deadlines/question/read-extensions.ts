import type { LimitRow } from '../../instruments/limit';
import { reject } from '../refusal';
import type { Millis } from '../zones';
import type { AskedExtension } from './asked';
import { earliest, readMoment } from './read-moment';

const MOST = 50;
const LONGEST = 3_660;

/**
 * The extensions. How many there may be, and how long each may be in days, is judged here;
 * what an end date means for the cap is judged where the end is known.
 * @throws NotAnswerable EXTENSION_NOT_ALLOWED, AMOUNT_NOT_ACCEPTABLE, DATE_NOT_ACCEPTABLE
 */
export function readExtensions(value: unknown, asked: { readonly row: LimitRow; readonly zone: string }): readonly AskedExtension[] {
  if (value === undefined || value === null) return [];
  const { row } = asked;
  const list = typeof value === 'number' ? counted(value, row) : Array.isArray(value) ? value.map((entry: unknown, index) => readOne(entry, index, asked)) : null;
  if (list === null || list.length > MOST) return reject('AMOUNT_NOT_ACCEPTABLE', 'extensions is the number of extensions granted, or a list with days or until for each.', 'extensions');
  if (list.length > 0) allowed(list.length, row);
  return list;
}

function allowed(count: number, { id, extension }: LimitRow): void {
  if (extension === null || extension.max === 0) {
    const why = extension?.condition ? ` ${extension.condition}.` : '';
    reject('EXTENSION_NOT_ALLOWED', `${id} cannot be extended.${why}`, 'extensions');
  }
  const { max } = extension;
  if (max !== null && max !== undefined && count > max) reject('EXTENSION_NOT_ALLOWED', `${id} can be extended ${max === 1 ? 'once' : `${max} times`}, not ${count} times.`, 'extensions');
}

function counted(count: number, row: LimitRow): readonly AskedExtension[] {
  if (!Number.isInteger(count) || count < 0 || count > MOST) return reject('AMOUNT_NOT_ACCEPTABLE', `The number of extensions is a whole number between 0 and ${MOST}.`, 'extensions');
  if (count > 0) {
    allowed(count, row);
    if (row.extension?.value === null) reject('EXTENSION_NOT_ALLOWED', `The length of an extension of ${row.id} is set by the authority: give a list with days or until.`, 'extensions');
  }
  return Array.from({ length: count }, (_, index) => ({ index, own: true, notified: null }));
}

function readOne(entry: unknown, index: number, { row, zone }: { readonly row: LimitRow; readonly zone: string }): AskedExtension {
  const field = `extensions[${index}]`;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return reject('AMOUNT_NOT_ACCEPTABLE', 'An extension is an object with days or until.', field);
  const { days, until, notifiedAt } = entry as Record<string, unknown>;
  const notified = notifiedAt === undefined || notifiedAt === null ? null : earliest(readMoment(notifiedAt, zone, `${field}.notifiedAt`), zone);
  if (until !== undefined && until !== null) {
    if (days !== undefined && days !== null) return reject('AMOUNT_NOT_ACCEPTABLE', 'Give days or until, not both.', field);
    return { index, own: false, until: readMoment(until, zone, `${field}.until`), notified };
  }
  if (days === undefined || days === null) return ownLength(row, index, notified, field);
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > LONGEST) {
    return reject('AMOUNT_NOT_ACCEPTABLE', `An extension is a whole number of days between 1 and ${LONGEST}.`, `${field}.days`);
  }
  atMost(row, days, `${field}.days`);
  return { index, own: false, days, notified };
}

function ownLength(row: LimitRow, index: number, notified: Millis | null, field: string): AskedExtension {
  if (row.extension && row.extension.value === null && row.extension.max !== 0) return reject('AMOUNT_NOT_ACCEPTABLE', 'The authority sets the length of this extension: give days or until.', field);
  return { index, own: true, notified };
}

/** @throws NotAnswerable EXTENSION_NOT_ALLOWED where the text gives a length and this is longer */
function atMost({ id, extension }: LimitRow, days: number, field: string): void {
  if (!extension || extension.value === null || extension.unit === null) return;
  const most = extension.unit === 'h' ? extension.value / 24 : extension.value;
  if (days > most) reject('EXTENSION_NOT_ALLOWED', `An extension of ${id} is at most ${extension.value} ${extension.unit === 'h' ? 'hours' : extension.unit === 'wd' ? 'working days' : 'days'}.`, field);
}

import { instruments } from './all';
import { notRecorded, type Instrument } from './instrument';
import type { StatusCode } from './status-code';

export { usability, type NotUsableReason, type Usability, type UsabilityQuestion } from './usability';

/** A row of the status board. Days are YYYY-MM-DD, or a month or year where no more is known. */
export interface StatusRow {
  readonly id: string;
  readonly title: string;
  readonly status: StatusCode;
  /** First day of use, where it has passed. */
  readonly since: string | null;
  /** First day of use, where it is still to come. */
  readonly from: string | null;
  /** The day was read in the text; false: check it. */
  readonly dayVerified: boolean;
  /** What Comity does with it. */
  readonly engine: string;
  readonly text: string;
  readonly asOf: string;
}

export const statusWords: Readonly<Record<StatusCode, string>> = {
  applies: 'Applies',
  'in-force': 'In force',
  'not-in-force': 'Not in force',
  'applies-from': 'Applies later',
  overtaken: 'Overtaken',
  template: 'Template',
  'not-binding': 'Not binding',
};

/** Where every instrument stands on a day; those that need attention come first. */
export function statusBoard(on: string): readonly StatusRow[] {
  return [...instruments].map((entry) => statusRow(entry, on)).sort((a, b) => attention.indexOf(a.status) - attention.indexOf(b.status));
}

const attention: readonly StatusCode[] = ['not-in-force', 'applies-from', 'overtaken', 'applies', 'in-force', 'not-binding', 'template'];

export function statusRow({ id, title, status, appliesFrom, inForceFrom }: Instrument, on: string): StatusRow {
  const first = appliesFrom ?? (inForceFrom === notRecorded ? null : inForceFrom);
  const begun = first === null || first.on <= on;
  return {
    id, title, status: onDay(status.code, appliesFrom !== null, begun), since: begun ? first?.on ?? null : null, from: begun ? null : first.on,
    dayVerified: first !== null && first.confidence !== 'C', engine: status.engine, text: status.text, asOf: status.asOf,
  };
}

/** The recorded status is that of the day of the record; a first day of use moves it. */
function onDay(code: StatusCode, applies: boolean, begun: boolean): StatusCode {
  if (code !== 'applies' && code !== 'applies-from' && code !== 'in-force') return code;
  if (!begun) return applies ? 'applies-from' : 'not-in-force';
  return code === 'applies-from' ? 'applies' : code;
}

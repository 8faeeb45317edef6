import { createHash } from 'node:crypto';
import { canonicalJson, limitRows, modifiers, nationalRules } from '@comity/domain';
import { calendarStates, readCalendarPack } from './calendars/read-calendar';
import { readPackJson } from './pack-folder';

/** A published set of data: the version for people, the digest to know it by. */
export interface PackVersion {
  readonly version: string;
  /** SHA-256 over the canonical JSON of all data, in hexadecimal. */
  readonly digest: string;
}

interface CalendarsFile {
  readonly source: string;
  readonly version: string;
  readonly years: { readonly from: number; readonly to: number };
  readonly digest: string;
}

let calendars: PackVersion | undefined;
let rules: PackVersion | undefined;

/** Version of the calendars, as `calendars 3.37.0-1a2b3c4d`: that of their source and the beginning of the digest. */
export function calendarPack(): PackVersion {
  if (!calendars) {
    const { version, digest } = readPackJson<CalendarsFile>('calendars.json');
    calendars = { version: `calendars ${version}-${digest.slice(0, 8)}`, digest };
  }
  return calendars;
}

/** Digest over the calendars as they lie in the folder. */
export function digestOfCalendars(folder?: string): string {
  const all = calendarStates(folder).map((state) => readCalendarPack(state, folder));
  return sha256(all);
}

/** Version of the rules: limits, modifiers and national rules of counting. They are code, so their digest is their version. */
export function rulePack(): PackVersion {
  if (!rules) {
    const digest = sha256({ limits: limitRows, modifiers, nationalRules });
    rules = { version: `rules ${digest.slice(0, 8)}`, digest };
  }
  return rules;
}

/** Version of everything that a computation reads from the repository. */
export function packVersion(): PackVersion {
  const parts = { rules: rulePack(), calendars: calendarPack() };
  return { version: `${parts.rules.version}, ${parts.calendars.version}`, digest: sha256({ rules: parts.rules.digest, calendars: parts.calendars.digest }) };
}

function sha256(data: unknown): string {
  return createHash('sha256').update(canonicalJson(data)).digest('hex');
}

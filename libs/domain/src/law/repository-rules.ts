import { limitRow, modifierRow, nationalRule } from '../instruments/limit-registry';
import type { Law } from './law';

interface LawParts {
  readonly calendar: Law['calendar'];
  readonly knowsState: Law['knowsState'];
  readonly version: string;
  readonly inForceBetween?: Law['inForceBetween'];
}

/** The law as the repository holds it: its limits, modifiers and national rules, with the calendars that are given. */
export function lawOf(parts: LawParts): Law {
  const { version, calendar, knowsState, inForceBetween } = parts;
  return {
    version, calendar, knowsState, limit: limitRow, modifier: modifierRow, nationalRule,
    ...(inForceBetween ? { inForceBetween } : {}),
  };
}

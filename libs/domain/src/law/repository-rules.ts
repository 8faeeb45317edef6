import { limitRow, modifierRow, nationalRule } from '../instruments/limit-registry';
import type { Law } from './law';

type LawParts = Pick<Law, 'calendar' | 'knowsState' | 'version' | 'inForceBetween' | 'binding' | 'zones'>;

/** The law as the repository holds it: its limits, modifiers and national rules, with the calendars that are given. */
export const lawOf = (parts: LawParts): Law => ({ ...parts, limit: limitRow, modifier: modifierRow, nationalRule });

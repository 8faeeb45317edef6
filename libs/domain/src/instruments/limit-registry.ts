import type { NationalRule } from '../law/law';
import type { LimitModifier, LimitRow } from './limit';
import { limitRows } from './limit-rows';
import { modifiers } from './modifiers';
import { nationalRules } from './national-rules';

// Made at the first question: computations ask for rows many thousand times a second.
let byName: ReadonlyMap<string, LimitRow> | null = null;

/** The row with that id, or with that alias. */
export function limitRow(idOrAlias: string): LimitRow | null {
  byName ??= new Map(limitRows.flatMap((row) => [row.id, ...(row.aliases ?? [])].map((name) => [name, row] as const)));
  return byName.get(idOrAlias) ?? null;
}

/** The rows of one instrument, in the order of its text. */
export function limitsOf(instrumentId: string): readonly LimitRow[] {
  return limitRows.filter(({ instrument }) => instrument === instrumentId);
}

export function modifierRow(id: string): LimitModifier | null {
  return modifiers.find((entry) => entry.id === id) ?? null;
}

/** How the State counts its own statutory periods; null: no rule recorded. */
export function nationalRule(state: string): NationalRule | null {
  return nationalRules.find((entry) => entry.state === state) ?? null;
}

import type { LimitModifier, LimitRow } from '../instruments/limit';
import { limitRows } from '../instruments/limit-rows';
import { modifiers } from '../instruments/modifiers';
import { nationalRules } from '../instruments/national-rules';
import type { Law, NationalRule } from './law';

/** The rules of a version as plain data: what a rule pack holds. */
export interface RuleBook {
  readonly limits: readonly LimitRow[];
  readonly modifiers: readonly LimitModifier[];
  readonly nationalRules: readonly NationalRule[];
}

export const repositoryRuleBook: RuleBook = { limits: limitRows, modifiers, nationalRules };

/** Look-ups in a book of rules, by id or alias as the repository does. */
export function rulesOfBook(book: RuleBook): Pick<Law, 'limit' | 'modifier' | 'nationalRule'> {
  const limits = new Map<string, LimitRow>();
  for (const row of book.limits) for (const alias of row.aliases ?? []) limits.set(alias, row);
  for (const row of book.limits) limits.set(row.id, row);
  const byId = new Map(book.modifiers.map((entry) => [entry.id, entry]));
  const byState = new Map(book.nationalRules.map((entry) => [entry.state, entry]));
  return {
    limit: (idOrAlias) => limits.get(idOrAlias) ?? null,
    modifier: (id) => byId.get(id) ?? null,
    nationalRule: (state) => byState.get(state) ?? null,
  };
}

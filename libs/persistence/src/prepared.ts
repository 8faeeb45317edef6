import { sha256Hex } from '@comity/platform';

/** Statements beyond this number are sent as they are: a list with rare filters must not fill the memory of the server. */
const MOST = 300;
const names = new Map<string, string>();

/**
 * Name under which a connection keeps the plan of a statement: planning under row-level security costs more than the
 * statement itself. Statements name their columns, so a plan outlives the migrations of a later release.
 */
export function preparedName(sql: string): { readonly name?: string } {
  const known = names.get(sql);
  if (known) return { name: known };
  if (names.size >= MOST) return {};
  const name = sha256Hex(sql).slice(0, 32);
  names.set(sql, name);
  return { name };
}

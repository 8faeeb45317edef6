import type { CheckedRule } from '../rule';

/** Silence toward the user has a reason; each form that asks for it says where to look. */
export function gen12(fires: CheckedRule['fires']): CheckedRule {
  return { id: 'GEN-12', level: 'reason', kind: 'data', message: 'Say why the user must not be told.', waivable: 'author', fires };
}

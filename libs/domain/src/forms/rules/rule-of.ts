import type { CheckedRule, DeclarationRule } from './rule';

type Rest = Partial<Omit<CheckedRule, 'id' | 'message' | 'fires'>>;
type Asked = DeclarationRule['asked'];

/** Stops issuing; nobody may set it aside unless `rest` says who. */
export function blocking(id: string, message: string, fires: CheckedRule['fires'], rest: Rest = {}): CheckedRule {
  return { id, level: 'block', kind: 'data', message, waivable: null, ...rest, fires };
}

/** Reported in place of GEN-01 where it fires. */
export function missing(id: string, message: string, fires: CheckedRule['fires'], rest: Rest = {}): CheckedRule {
  return blocking(id, message, fires, { replaces: ['GEN-01'], ...rest });
}

/** Asks the author for a reason. */
export function asking(id: string, message: string, fires: CheckedRule['fires'], rest: Rest = {}): CheckedRule {
  return { id, level: 'reason', kind: 'data', message, waivable: 'author', ...rest, fires };
}

export function advising(id: string, message: string, fires: CheckedRule['fires'], rest: Rest = {}): CheckedRule {
  return { id, level: 'advice', kind: 'data', message, waivable: null, ...rest, fires };
}

/** A fact that must be confirmed. */
export function confirming(id: string, message: string, asked: Asked = () => true, rest: Partial<DeclarationRule> = {}): DeclarationRule {
  return { id, level: 'block', kind: 'declaration', message, waivable: null, ...rest, asked };
}

/** A fact that is confirmed or answered with a reason. */
export function confirmingOrReason(id: string, message: string, asked: Asked = () => true, rest: Partial<DeclarationRule> = {}): DeclarationRule {
  return { id, level: 'reason', kind: 'declaration', message, waivable: 'author', ...rest, asked };
}

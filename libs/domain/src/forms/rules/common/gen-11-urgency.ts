import type { CheckedRule } from '../rule';

/** Urgency and date belong together; each form that has both says where to look. */
export function gen11(fires: CheckedRule['fires']): CheckedRule {
  return {
    id: 'GEN-11',
    level: 'reason',
    kind: 'data',
    message: 'Urgency needs a date, and a date needs a reason.',
    waivable: 'author',
    fires,
  };
}

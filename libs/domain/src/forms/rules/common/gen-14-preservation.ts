import type { CheckedRule } from '../rule';

/** Volatile data were preserved first; each form that asks for stored data says where to look. */
export function gen14(fires: CheckedRule['fires']): CheckedRule {
  return {
    id: 'GEN-14',
    level: 'reason',
    kind: 'data',
    message: 'The data may be deleted before the answer comes: has preservation been asked for?',
    waivable: 'author',
    fires,
  };
}

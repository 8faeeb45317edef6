import { comparable } from '../../engine/read';
import type { CheckedRule } from '../rule';

/** The document's own reference is new. */
export const gen08: CheckedRule = {
  id: 'GEN-08',
  level: 'block',
  kind: 'context',
  needs: ['usedReferences'],
  message: 'This reference is used already by another document of the authority.',
  waivable: null,
  fires: ({ fields, context }) => {
    const used = new Set((context.usedReferences ?? []).map(comparable));
    return fields
      .filter(({ field, value }) => field.reference === 'own' && comparable(value) !== '' && used.has(comparable(value)))
      .map(({ section, pointer }) => ({ section, field: pointer }));
  },
};

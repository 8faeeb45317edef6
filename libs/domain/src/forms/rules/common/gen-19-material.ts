import type { DeclarationRule } from '../rule';

export const gen19: DeclarationRule = {
  id: 'GEN-19',
  level: 'block',
  kind: 'declaration',
  message: 'Confirm that no such material is embedded: describe it and name the exhibit.',
  waivable: null,
  asked: () => true,
};

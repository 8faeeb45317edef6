import type { DeclarationRule } from '../rule';

export const gen19: DeclarationRule = {
  id: 'GEN-19',
  level: 'block',
  kind: 'declaration',
  message: 'Confirm that no such material is embedded: describe it and name the exhibit.',
  more: 'Such material is sexual or violent material: it may stand neither in the document nor in its attachments, except as evidence.',
  waivable: null,
  asked: () => true,
};

import type { DeclarationRule } from '../rule';

export const gen07b: DeclarationRule = {
  id: 'GEN-07',
  part: 'b',
  level: 'block',
  kind: 'declaration',
  message: 'Confirm that the signatory may issue this form.',
  waivable: null,
  asked: () => true,
};

import { describesOffences } from '../describes-offences';
import type { DeclarationRule } from '../rule';

export const gen20: DeclarationRule = {
  id: 'GEN-20',
  level: 'reason',
  kind: 'declaration',
  message: 'Confirm that the result cannot lead to the death penalty, or ask for an assurance.',
  waivable: 'author',
  asked: describesOffences,
};

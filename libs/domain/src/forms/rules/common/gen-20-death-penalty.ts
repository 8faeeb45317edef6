import { describesOffences } from '../describes-offences';
import { hasAssurance } from '../has-assurance';
import type { DeclarationRule } from '../rule';

export const gen20: DeclarationRule = {
  id: 'GEN-20',
  level: 'reason',
  kind: 'declaration',
  message: 'Confirm that the result cannot lead to the death penalty, or ask for an assurance.',
  waivable: 'author',
  appliesTo: ({ id }) => id !== 'EXTRADITION_REQUEST',
  asked: (subject) => describesOffences(subject) && !hasAssurance(subject, 'no_death_penalty'),
};

import type { DeclarationRule } from '../rule';
import { describesOffences } from '../describes-offences';

export const gen15: DeclarationRule = {
  id: 'GEN-15',
  level: 'reason',
  kind: 'declaration',
  message: 'Confirm that the requested State can judge from this document whether the acts are an offence there too.',
  waivable: 'author',
  asked: describesOffences,
};

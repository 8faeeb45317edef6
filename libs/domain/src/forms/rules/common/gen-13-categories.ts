import { asList } from '../../engine/read';
import type { DeclarationRule } from '../rule';

export const gen13: DeclarationRule = {
  id: 'GEN-13',
  level: 'reason',
  kind: 'declaration',
  message: 'Confirm that each category is needed for the purpose stated.',
  waivable: 'author',
  asked: ({ fields }) =>
    fields.some(({ field, value }) => field.type === 'DataCategory[]' && asList(value).some((one) => /^(?:traffic|content)\./.test(String(one)))),
};

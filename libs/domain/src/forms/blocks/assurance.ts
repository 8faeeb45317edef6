import type { BlockDefinition } from '../definition';
import { assuranceKinds } from '../codes/assurance-kinds';
import { optional, required } from '../fields';

export const assurance: BlockDefinition = {
  name: 'Assurance',
  label: 'Assurance',
  members: [
    required.oneOf(assuranceKinds)('kind', 'Kind', { hint: 'One entry for each assurance, so that it can be followed up after surrender.' }),
    required.longText('text', 'Text', { hint: 'The undertaking itself, in words that bind: who will or will not do what.' }),
    required.text('givenBy', 'Given by', { hint: 'An authority that can bind the State in this matter.' }),
    optional.text('legalBasis', 'Legal basis'),
    optional.text('bindingOn', 'Binding on'),
  ],
};

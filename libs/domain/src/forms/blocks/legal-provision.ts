import type { BlockDefinition } from '../definition';
import { optional, required } from '../fields';

export const legalProvision: BlockDefinition = {
  name: 'LegalProvision',
  label: 'Provision',
  members: [
    required.text('instrument', 'Law', { hint: 'For example: Criminal Code; Budapest Convention.' }),
    required.text('article', 'Article'),
    optional.longText('textOriginal', 'Text in the original language'),
    optional.longText('textTranslated', 'Text in translation', { hint: 'Lets the other State compare the offence with its own law.' }),
    optional.longText('penaltyText', 'Penalty'),
  ],
};

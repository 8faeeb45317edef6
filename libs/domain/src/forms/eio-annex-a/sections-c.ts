import type { SectionDefinition } from '../definition';
import { required } from '../fields';
import { validatorTypes, mainContacts } from './codes';

/** Section L. */
export const sectionsC: readonly SectionDefinition[] = [
  {
    id: 'L',
    title: 'Validating authority',
    verified: false,
    fields: [
      required.oneOf(validatorTypes)('validatorType', 'Type of validating authority', {
        when: { is: ['K.issuerType', 'other_competent'] },
        hint: 'Article 2(c)(ii): a judge, court, investigating judge or prosecutor.',
      }),
      required.block('Authority')('validatingAuthority', 'Validating authority', {
        when: { is: ['K.issuerType', 'other_competent'] },
        hint: 'Name, representative, post, file number, address and languages.',
      }),
      required.oneOf(mainContacts)('mainContact', 'Main contact point', {
        when: { is: ['K.issuerType', 'other_competent'] },
        hint: 'Who answers the executing authority.',
      }),
      required.block('Signature')('validatorSignature', 'Signature of the validating authority', {
        when: { is: ['K.issuerType', 'other_competent'] },
        filledBy: 'approval',
        dateRole: 'document',
      }),
    ],
  },
];

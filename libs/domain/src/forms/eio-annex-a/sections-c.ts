import type { Condition } from '../condition';
import type { SectionDefinition } from '../definition';
import { validatorSignature } from '../approval-fields';
import { required } from '../fields';
import { validatorTypes, mainContacts } from './codes';

const otherAuthority: Condition = { is: ['K.issuerType', 'other_competent'] };

/** Section L. */
export const sectionsC: readonly SectionDefinition[] = [
  {
    id: 'L',
    title: 'Validating authority',
    verified: false,
    fields: [
      required.oneOf(validatorTypes)('validatorType', 'Type of validating authority', {
        when: otherAuthority,
        hint: 'Article 2(c)(ii): a judge, court, investigating judge or prosecutor.',
      }),
      required.block('Authority')('validatingAuthority', 'Validating authority', {
        when: otherAuthority,
        hint: 'Name, representative, post, file number, address and languages.',
      }),
      required.oneOf(mainContacts)('mainContact', 'Main contact point', {
        when: otherAuthority,
        hint: 'Who answers the executing authority.',
      }),
      validatorSignature('Signature of the validating authority', otherAuthority),
    ],
  },
];

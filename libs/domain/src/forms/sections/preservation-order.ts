import type { FieldDefinition, SectionDefinition } from '../definition';
import { optional, required } from '../fields';

/** What Annexes V and VI of Regulation (EU) 2023/1543 repeat of the preservation order (EPOC-PR) they follow. */

/** Section A, its first two rows. */
export const issuer: readonly FieldDefinition[] = [
  required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
  required.text('issuingAuthority', 'Issuing authority of the EPOC-PR', { hint: 'As named in the preservation order.' }),
];

/** Section B. */
export const addressee: SectionDefinition = {
  id: 'B',
  title: 'Addressee of the EPOC-PR',
  verified: true,
  fields: [
    required.text('addressee', 'Addressee of the EPOC-PR', { hint: 'As named in the preservation order.' }),
    required.text('addresseeAddress', 'Address', { hint: 'As in the preservation order.' }),
    optional.text('addresseePhoneFaxEmail', 'Telephone, fax, e-mail'),
    optional.text('addresseeContact', 'Contact person'),
    optional.text('addresseeFileNumber', 'File number of the addressee'),
    optional.text('serviceProvider', 'Service provider, if different'),
    optional.longText('addresseeOther', 'Other relevant information'),
  ],
};

/** Section C, its first three rows: when it was made and sent, and its number. */
export const order = (hints: { readonly transmittedOn: string; readonly fileNumber: string }): readonly FieldDefinition[] => [
  required.date('prIssuedOn', 'EPOC-PR issued on', { dateRole: 'past', hint: 'The date of the preservation order.' }),
  required.date('prTransmittedOn', 'EPOC-PR transmitted on', { dateRole: 'transmission', hint: hints.transmittedOn }),
  required.text('prFileNumber', 'File number of the EPOC-PR', { hint: hints.fileNumber }),
];

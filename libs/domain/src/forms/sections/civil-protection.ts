import type { FieldDefinition } from '../definition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';

/** What the two certificates of Regulation (EU) No 606/2013 have in common; each numbers it in its own way. */

export const certificateDate = (item: string): FieldDefinition => documentDate('certificateDate', `${item}. Date of issuing the certificate`);

export const certificateReference = (item: string): FieldDefinition => ownReference('certificateReference', `${item}. Reference number of the certificate`);

export const certifyingAuthority = (item: string): FieldDefinition =>
  required.block('Authority')('certifyingAuthority', `${item}. Authority which issues the certificate`, { hint: 'Official name, address and Member State.' });

export const communicationLanguages = (item: string): FieldDefinition =>
  optional.languages('communicationLanguages', `${item} Languages for communication`, { distinct: true });

export const doneAndSigned: readonly FieldDefinition[] = [
  required.text('doneAt', 'Done at', { hint: 'The place of issue.' }),
  signature('Signature or stamp'),
];

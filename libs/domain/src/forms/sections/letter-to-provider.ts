import type { FieldDefinition, FormDefinition } from '../definition';
import { ownReference } from '../approval-fields';
import { required } from '../fields';

/** What the UNODC model letters to service providers have in common. */

/** The models were read in a reconstruction only; the letter itself names both States. */
export const modelLetter = {
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://sherloc.unodc.org/cld/en/st/evidence/model-forms.html'],
  issuingState: { pointer: 'A/agency/country' },
  addressedState: { pointer: 'B/provider/country' },
} as const satisfies Partial<FormDefinition>;

export const agency: FieldDefinition = required.block('Authority')('agency', 'Requesting authority', {
  hint: 'Agency, unit, State and address, as the provider can verify them.',
});

export const officer: FieldDefinition = required.block('ContactPoint')('officer', 'Officer', {
  hint: 'Name, rank, official e-mail and direct telephone; providers reject free-mail addresses.',
});

export const caseReference: FieldDefinition = ownReference('reference', 'Case reference');

export const doNotNotifyUser: FieldDefinition = required.bool('doNotNotifyUser', 'Ask not to notify the user', {
  hint: 'Yes or no; a request, not an order.',
});

/** Why the user is not to be told, asked in section E. */
export const nonDisclosureReason: FieldDefinition = required.longText('nonDisclosureReason', 'Reason and legal basis', {
  when: { is: ['E.doNotNotifyUser', true] },
  hint: 'What disclosure would harm, and the provision that allows silence.',
});

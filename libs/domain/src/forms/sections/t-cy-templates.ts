import type { FieldDefinition, FormDefinition, SectionDefinition } from '../definition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';

/** What the templates of the Cybercrime Convention Committee, T-CY(2018)10 and T-CY(2018)11, have in common. */

export const template = {
  confidence: 'B',
  publishedIn: ['en', 'fr'],
  issuingState: { context: 'requestingState' },
  addressedState: { pointer: '4/requestedAuthority/country' },
} as const satisfies Partial<FormDefinition>;

export const date: SectionDefinition = { id: '1', title: 'Date', verified: true, fields: [documentDate('date', 'Date')] };

export const reference: SectionDefinition = {
  id: '2',
  title: 'Reference',
  verified: true,
  fields: [ownReference('reference', 'Reference / case number')],
};

export const requestedAuthority = (hint: string): SectionDefinition => ({
  id: '4',
  title: 'Requested authority',
  verified: true,
  fields: [required.block('Authority')('requestedAuthority', 'Requested authority', { hint })],
});

export const requestingAuthority = (hint: string): SectionDefinition => ({
  id: '5',
  title: 'Requesting authority',
  verified: true,
  fields: [
    required.block('ContactPoint')('requestingAuthority', 'Requesting authority', { hint }),
    optional.bool('expeditedResponsePreferred', 'Answer by expedited means preferred'),
    optional.text('preferredMeans', 'Preferred means of answer', { hint: 'For example: encrypted e-mail to the address above.' }),
  ],
});

export const confirmation: SectionDefinition = {
  id: '6',
  title: 'Contact for additional confirmation',
  verified: true,
  fields: [
    optional.block('ContactPoint')('confirmationContact', 'Contact for confirmation', {
      hint: 'A second person who can confirm that the request is genuine.',
    }),
  ],
};

export const investigatingAuthority: SectionDefinition = {
  id: '7',
  title: 'Investigative or operational authority in charge',
  verified: true,
  fields: [
    required.block('ContactPoint')('investigatingAuthority', 'Investigating authority', {
      when: { word: 'The investigating authority is not the requesting authority.', decidedBy: 'declaration' },
      hint: 'Only if another authority than the requesting one leads the investigation.',
    }),
  ],
};

export const prosecution = ({ verified, decisionsHint }: { readonly verified: boolean; readonly decisionsHint: string }): SectionDefinition => ({
  id: '8',
  title: 'Prosecution office or court in charge',
  verified,
  fields: [
    optional.text('prosecutionOffice', 'Prosecution office and case number'),
    optional.text('court', 'Court and case number'),
    optional.longText('decisions', 'Related decisions', { hint: decisionsHint }),
  ],
});

export const keptConfidential = (hint: string): FieldDefinition => required.bool('confidential', 'Keep the request confidential', { hint });

/** Why the request of the same section is to be kept confidential. */
export const confidentialityReason = (section: string): FieldDefinition =>
  optional.longText('confidentialityReason', 'Reason', {
    when: { is: [`${section}.confidential`, true] },
    hint: 'What disclosure would harm: a suspect not yet questioned, evidence that could be destroyed.',
  });

export const formalPart = (id: string, attachmentsHint: string): SectionDefinition => ({
  id,
  title: 'Signature and attachments',
  verified: false,
  fields: [optional.blocks('Attachment')('attachments', 'Attachments', { hint: attachmentsHint }), signature()],
});

import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

/** 18 U.S.C. § 2523(b)(4)(D) and the agreement invoked. */
export const cloudActOrder: FormDefinition = {
  id: 'CLOUD_ACT_ORDER',
  version: '1',
  title: 'Order under an executive agreement',
  legalBasis: '18 U.S.C. § 2523(b)(4)(D) and the agreement invoked',
  confidence: 'B',
  publishedIn: ['en'],
  sources: ['https://www.govinfo.gov/link/uscode/18/2523', 'https://www.justice.gov/criminal/cloud-act-resources'],
  issuingState: { pointer: 'A/issuingAuthority/country' },
  addressedState: { pointer: 'A/provider/country' },
  sections: [
    {
      id: 'A',
      title: 'Order',
      verified: true,
      fields: [
        required.text('agreement', 'Agreement invoked', { hint: 'Name and date of the executive agreement.' }),
        required.block('Authority')('issuingAuthority', 'Issuing authority', { hint: 'The authority that made the order under domestic law.' }),
        required.block('Authority')('designatedAuthority', 'Designated authority that reviewed and certifies', {
          hint: 'The authority that the agreement names; it sends the order.',
        }),
        required.bool('certification', 'Lawful and in keeping with the agreement', {
          mustBeTrue: true,
          hint: 'The designated authority certifies it: confirm.',
        }),
        required.block('ServiceProvider')('provider', 'Covered provider', { hint: 'The provider within the scope of the agreement.' }),
        required.longText('purpose', 'Purpose', {
          hint: 'Prevention, detection, investigation or prosecution of serious crime, including terrorism.',
        }),
        required.blocks('Offence')('offences', 'Serious crime', { hint: 'The threshold of the agreement; with the United Kingdom three years.' }),
        required.blocks('DataSelector')('selectors', 'Specific person, account, address, device or other identifier', {
          hint: 'No bulk: a specific person, account, address or device.',
        }),
        required.categories(dataCategories)('categories', 'Data', { hint: 'What is ordered.' }),
        required.blocks('LegalProvision')('domesticLaw', 'Domestic law', { hint: 'The duty of the provider derives from it alone.' }),
        required.longText('justification', 'Reasonable justification', {
          hint: 'Articulable and credible facts, particularity, legality and severity.',
        }),
        required.text('independentReview', 'Independent review', { hint: 'Court, judge, magistrate or other independent authority.' }),
        required.bool('interception', 'Interception of communications', { hint: 'Yes or no.' }),
        required.duration('interceptionDuration', 'Fixed, limited duration', {
          when: { is: ['A.interception', true] },
          hint: 'ISO 8601, for example P30D.',
        }),
        required.longText('lessIntrusive', 'Why less intrusive means would not do', {
          when: { is: ['A.interception', true] },
          hint: 'What was tried or considered, and why it fails.',
        }),
        required.bool('targetingStatement', 'Does not target a US person or a person in the US', {
          hint: 'The other way round for the other direction; a no ends the order.',
        }),
        optional.longText('essentialInterests', 'Limits: death penalty, freedom of speech'),
        required.block('ContactPoint')('objectionContact', 'Contact for objections of the provider', {
          hint: 'Who decides on them and how they are reached.',
        }),
        required.longText('returnInstructions', 'Manner and date of return', { hint: 'Format, channel and date.' }),
        signature(),
      ],
    },
  ],
};

import type { FormDefinition } from '../definition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

const statuses = {
  new: 'New request',
  renewal: 'Renewal',
};

/** 18 U.S.C. § 2703(f). */
export const us2703fLetter: FormDefinition = {
  id: 'US_2703F_LETTER',
  version: '1',
  title: 'Preservation letter',
  legalBasis: '18 U.S.C. § 2703(f)',
  confidence: 'A',
  publishedIn: ['en'],
  sources: ['https://www.law.cornell.edu/uscode/text/18/2703'],
  issuingState: null,
  addressedState: null,
  sections: [
    {
      id: 'A',
      title: 'Letter',
      verified: true,
      fields: [
        required.block('ServiceProvider')('provider', 'Provider', { hint: 'The company that holds the records.' }),
        required.block('Authority')('agency', 'Governmental entity', {
          hint: 'A foreign authority normally asks through its liaison or the 24/7 point.',
        }),
        required.block('ContactPoint')('officer', 'Officer and contact', { hint: 'Who answers the provider.' }),
        ownReference('reference', 'Case reference'),
        documentDate('date', 'Date'),
        required.oneOf(statuses)('status', 'New or renewal', { hint: 'Ninety days, renewable once by ninety.' }),
        required.text('previousReference', "Provider's earlier reference", {
          when: { is: ['A.status', 'renewal'] },
          hint: 'The provider finds the frozen copy by this number.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Request',
      verified: true,
      fields: [
        required.bool('statutoryStatement', 'Formal request under § 2703(f) pending further process', {
          mustBeTrue: true,
          hint: 'Confirm it: the duty to preserve rests on this sentence.',
        }),
        required.blocks('DataSelector')('selectors', 'Accounts', { hint: 'One entry for each account.' }),
        required.categories(dataCategories)('categories', 'Contents and records listed', { hint: 'What is to be preserved.' }),
        optional.block('TimeRange')('period', 'Period', { openEnds: true }),
        required.bool('retrospectiveOnly', 'Applies to existing data only, no duty to produce', {
          mustBeTrue: true,
          hint: 'Confirm it: the letter reaches nothing that arises later.',
        }),
        required.bool('nonDisclosure', 'Ask not to disclose the request', { hint: 'Yes or no; a request, not an order.' }),
        optional.bool('warnBeforeAlert', 'Contact us before the user is alerted or the account closed'),
        signature(),
      ],
    },
  ],
};

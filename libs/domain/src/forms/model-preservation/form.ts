import type { FormDefinition } from '../definition';
import { documentDate, signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';
import { agency, caseReference, doNotNotifyUser, modelLetter, nonDisclosureReason, officer } from '../sections/letter-to-provider';

const statuses = {
  new: 'New request',
  extension: 'Extension of an earlier request',
};

const followUps = {
  mla: 'Request for mutual legal assistance',
  eio: 'European Investigation Order',
  epoc: 'European Production Order',
  direct_disclosure: 'Direct disclosure',
  domestic_order: 'Domestic order',
};

/** Domestic law of the requesting authority; UNODC model form. */
export const modelPreservation: FormDefinition = {
  id: 'MODEL_PRESERVATION',
  version: '1',
  title: 'Direct preservation request to a service provider',
  legalBasis: 'Domestic law of the requesting authority; UNODC model form',
  ...modelLetter,
  sections: [
    {
      id: 'A',
      title: 'Requesting authority',
      verified: false,
      fields: [
        agency,
        officer,
        optional.block('ContactPoint')('supervisor', 'Supervisor for verification'),
        caseReference,
        documentDate('date', 'Date'),
        required.oneOf(statuses)('status', 'New or extension', { hint: 'Choose extension only to prolong a preservation that still runs.' }),
        required.text('previousReference', "Provider's reference of the earlier request", {
          when: { is: ['A.status', 'extension'] },
          hint: 'The provider finds the frozen copy by this number.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Provider',
      verified: false,
      fields: [
        required.block('ServiceProvider')('provider', 'Provider and entity addressed', {
          hint: 'The company that controls the data, not the brand.',
        }),
      ],
    },
    {
      id: 'C',
      title: 'Legal information',
      verified: false,
      fields: [
        required.blocks('Offence')('offences', 'Offence and provisions', { hint: 'What is investigated, with the provisions.' }),
        required.blocks('LegalProvision')('domesticBasis', 'Domestic legal basis', {
          hint: 'The provision that entitles you to ask a provider abroad directly.',
        }),
        required.longText('factsShort', 'Short description and link to the account', { hint: 'A few sentences; no more personal data than needed.' }),
      ],
    },
    {
      id: 'D',
      title: 'Data',
      verified: false,
      fields: [
        required.blocks('DataSelector')('selectors', 'Account identifiers', { hint: 'At least one that names one account, device or subscriber.' }),
        required.categories(dataCategories)('categories', 'Categories of data', { hint: 'What the follow-up will ask for, and no more.' }),
        required.block('TimeRange')('period', 'Period', { openEnds: false, hint: 'Both ends; the provider freezes nothing outside it.' }),
        required.duration('duration', 'Preservation wanted', { hint: 'ISO 8601, usually P90D, renewable.' }),
        required.oneOf(followUps)('followUp', 'Follow-up process intended', { hint: 'How the data themselves will be asked for.' }),
      ],
    },
    {
      id: 'E',
      title: 'Confidentiality and signature',
      verified: false,
      fields: [
        doNotNotifyUser,
        nonDisclosureReason,
        signature(),
      ],
    },
  ],
};

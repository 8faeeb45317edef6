import type { FormDefinition } from '../definition';
import { documentDate, signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';
import { agency, caseReference, doNotNotifyUser, modelLetter, nonDisclosureReason, officer } from '../sections/letter-to-provider';

/** Domestic law of the requesting authority and the provider's own law; UNODC model form. */
export const modelVoluntaryDisclosure: FormDefinition = {
  id: 'MODEL_VOLUNTARY_DISCLOSURE',
  version: '1',
  title: 'Direct request for voluntary disclosure',
  legalBasis: "Domestic law of the requesting authority and the provider's own law; UNODC model form",
  ...modelLetter,
  sections: [
    {
      id: 'A',
      title: 'Requesting authority',
      verified: false,
      fields: [
        agency,
        officer,
        optional.block('ContactPoint')('supervisor', 'Supervisor'),
        caseReference,
        documentDate('date', 'Date'),
      ],
    },
    {
      id: 'B',
      title: 'Provider',
      verified: false,
      fields: [
        required.block('ServiceProvider')('provider', 'Provider', { hint: 'The company that controls the data, not the brand.' }),
        optional.text('preservationReference', 'Earlier preservation reference'),
      ],
    },
    {
      id: 'C',
      title: 'Legal information',
      verified: false,
      fields: [
        required.blocks('Attachment')('legalProcess', 'Order, warrant or letter attached', {
          hint: 'Most providers answer only to valid process of your own State.',
        }),
        required.blocks('LegalProvision')('domesticBasis', 'Domestic legal basis', { hint: 'The provision under which the order was made.' }),
        required.blocks('Offence')('offences', 'Offence, provisions, maximum penalty', {
          hint: 'What is investigated; many providers answer for serious offences only.',
        }),
        required.longText('facts', 'Facts and link between account and offence', { hint: 'How the account came up and what it was used for.' }),
        required.longText('necessity', 'Necessity and proportionality', { hint: 'Why these data, and why other means fail.' }),
      ],
    },
    {
      id: 'D',
      title: 'Data',
      verified: false,
      fields: [
        required.blocks('DataSelector')('selectors', 'Identifiers', { hint: 'One entry for each account; an IP address needs exact time and zone.' }),
        required.categories(dataCategories)('categories', 'Categories of data', {
          hint: 'Subscriber and identification data only; content is never disclosed voluntarily.',
        }),
        required.block('TimeRange')('period', 'Period', { openEnds: false, hint: 'Both ends, as short as the facts allow.' }),
        optional.text('format', 'Format, certification of business records'),
      ],
    },
    {
      id: 'E',
      title: 'Confidentiality and signature',
      verified: false,
      fields: [
        doNotNotifyUser,
        nonDisclosureReason,
        optional.date('nonDisclosureUntil', 'Until', { dateRole: 'future' }),
        signature(),
      ],
    },
  ],
};

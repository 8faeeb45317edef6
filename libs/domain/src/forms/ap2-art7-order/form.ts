import type { Condition } from '../condition';
import type { FormDefinition } from '../definition';
import { documentDate, signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

const notificationRequired: Condition = {
  word: 'The Party of the provider has declared that it requires notification under Art 7(5).',
  decidedBy: 'context',
  coveredBy: 'A7-02',
};

/** Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 7. */
export const ap2Art7Order: FormDefinition = {
  id: 'AP2_ART7_ORDER',
  version: '1',
  title: 'Order for subscriber information to a provider in another Party',
  legalBasis: 'Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 7',
  confidence: 'C',
  publishedIn: ['en'],
  sources: [
    'https://rm.coe.int/1680a49dab',
    'https://www.eurojust.europa.eu/publication/production-orders-disclosure-subscriber-information-under-article-7-second-additional',
  ],
  issuingState: { pointer: 'A/issuingAuthority/country' },
  addressedState: { pointer: 'A/serviceProvider/country' },
  sections: [
    {
      id: 'A',
      title: 'Order (Art 7(3))',
      verified: false,
      fields: [
        required.block('Authority')('issuingAuthority', 'Issuing authority', {
          hint: 'A prosecutor or judicial authority, or under its supervision, where the other Party has so declared.',
        }),
        documentDate('dateIssued', 'Date issued'),
        required.bool('protocolStatement', 'Issued pursuant to the Protocol', { mustBeTrue: true, hint: 'Article 7(3): the order must say so.' }),
        required.block('ServiceProvider')('serviceProvider', 'Provider to be served', {
          hint: 'Name and address of the provider in the other Party.',
        }),
        required.blocks('Offence')('offences', 'Offences under investigation', { hint: 'Name and provisions.' }),
        optional.block('Authority')('seekingAuthority', 'Authority seeking the information, if another'),
        required.blocks('DataSelector')('selectors', 'Identifiers', { hint: 'One entry for each account or number.' }),
        required.categories(dataCategories)('categories', 'Subscriber information sought', {
          hint: 'Subscriber data only; IP data where they count as such and no declaration excludes them.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Supplemental information (Art 7(4))',
      verified: false,
      fields: [
        required.blocks('LegalProvision')('domesticGrounds', 'Domestic legal grounds', {
          hint: 'Article 7(4): the provision that empowers your authority.',
        }),
        required.blocks('LegalProvision')('penalties', 'Provisions and penalties of the offence', { hint: 'The text of each, with the penalty.' }),
        required.block('ContactPoint')('returnContact', 'Where the provider returns data, asks or answers', {
          hint: 'The authority and person, with a channel that is secure.',
        }),
        required.longText('timeAndManner', 'Time frame and manner of return', { hint: 'Thirty days, or longer if the order says so.' }),
        optional.block('PriorRequest')('preservation', 'Preservation already sought'),
        optional.longText('specialInstructions', 'Special procedural instructions'),
        required.bool('notificationStatement', 'Simultaneous notification has been made', {
          when: notificationRequired,
          hint: 'Article 7(5): tick once the Party has been notified.',
        }),
        optional.longText('otherInfo', 'Other information that may help'),
      ],
    },
    {
      id: 'C',
      title: 'Notification to the Party (Art 7(5))',
      verified: false,
      fields: [
        required.block('Authority')('notifiedAuthority', 'Authority notified', {
          when: notificationRequired,
          internal: true,
          hint: "The authority that the other Party has named; not part of the provider's copy.",
        }),
        required.longText('factsSummary', 'Summary of the facts', {
          when: notificationRequired,
          internal: true,
          hint: "For the Party only; not part of the provider's copy.",
        }),
        signature(),
      ],
    },
  ],
};

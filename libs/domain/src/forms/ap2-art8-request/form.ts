import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

/** Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 8. */
export const ap2Art8Request: FormDefinition = {
  id: 'AP2_ART8_REQUEST',
  version: '1',
  title: 'Request to give effect to an order',
  legalBasis: 'Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 8',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680a49dab'],
  issuingState: { pointer: 'A/issuingAuthority/country' },
  addressedState: { pointer: 'C/requestedAuthority/country' },
  sections: [
    {
      id: 'A',
      title: 'Order',
      verified: false,
      fields: [
        required.block('Authority')('issuingAuthority', 'Issuing authority', { hint: 'The authority that made the order.' }),
        required.date('dateIssued', 'Date of the order', { dateRole: 'decision', hint: 'As on the order attached.' }),
        required.bool('protocolStatement', 'Submitted pursuant to the Protocol', { mustBeTrue: true, hint: 'The request must say so: confirm it.' }),
        required.block('ServiceProvider')('serviceProvider', 'Provider to be served', { hint: 'Name and address in the requested Party.' }),
        required.blocks('Offence')('offences', 'Offences', { hint: 'Name and provisions.' }),
        optional.block('Authority')('seekingAuthority', 'Authority seeking the data, if another'),
        required.blocks('DataSelector')('selectors', 'Identifiers', { hint: 'One entry for each account or number.' }),
        required.categories(dataCategories)('categories', 'Data sought', { hint: 'Subscriber and traffic data only.' }),
        required.block('Attachment')('orderAttachment', 'The order', { hint: 'Name the file as it is attached.' }),
      ],
    },
    {
      id: 'B',
      title: 'Supporting information, not for the provider without consent',
      verified: false,
      fields: [
        required.blocks('LegalProvision')('domesticGrounds', 'Domestic legal grounds', {
          internal: true,
          hint: 'The provision that empowers your authority; not for the provider.',
        }),
        required.blocks('LegalProvision')('penalties', 'Provisions and penalties', {
          internal: true,
          hint: 'The text of each; not for the provider.',
        }),
        required.longText('whyProvider', 'Why the provider is believed to hold the data', {
          internal: true,
          hint: 'What points to this provider; not for the provider.',
        }),
        required.longText('facts', 'Summary of the facts', { internal: true, hint: 'What happened; not for the provider.' }),
        required.longText('relevance', 'Relevance of the data', { internal: true, hint: 'What the data will show; not for the provider.' }),
        required.block('ContactPoint')('furtherContact', 'Authority giving further information', {
          internal: true,
          hint: 'Who answers the requested Party.',
        }),
        optional.block('PriorRequest')('preservation', 'Preservation already sought', { internal: true }),
        optional.longText('otherMeans', 'Data already sought by other means', { internal: true }),
      ],
    },
    {
      id: 'C',
      title: 'Instructions and signature',
      verified: false,
      fields: [
        optional.longText('specialInstructions', 'Special procedural instructions'),
        required.block('Authority')('requestedAuthority', "Requested Party's authority", {
          hint: 'The authority that the Party has named for such orders.',
        }),
        signature(),
      ],
    },
  ],
};

import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

/** Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 9. */
export const ap2Art9Emergency: FormDefinition = {
  id: 'AP2_ART9_EMERGENCY',
  version: '1',
  title: 'Expedited disclosure in an emergency',
  legalBasis: 'Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 9',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680a49dab'],
  issuingState: { pointer: 'A/authority/country' },
  addressedState: { pointer: 'A/requestedPoint/country' },
  sections: [
    {
      id: 'A',
      title: 'Request',
      verified: false,
      fields: [
        required.block('Authority')('authority', 'Competent authority seeking the data', { hint: 'Who asks, through its own 24/7 point.' }),
        required.dateTime('dateIssued', 'Date and time issued', { filledBy: 'approval', dateRole: 'document' }),
        required.bool('protocolStatement', 'Issued pursuant to the Protocol', { mustBeTrue: true, hint: 'The request must say so: confirm it.' }),
        required.block('Authority')('requestedPoint', 'Requested 24/7 point of contact', {
          hint: 'The point that the other Party has named under Article 35.',
        }),
        required.block('ServiceProvider')('serviceProvider', 'Provider holding the data', { hint: 'Name and address in the requested Party.' }),
        required.blocks('Offence')('offences', 'Offence, provisions, penalties', { hint: 'What is investigated, with provisions and penalties.' }),
        required.longText('emergencyFacts', 'Facts showing an emergency, and how the data relate to it', {
          hint: 'Article 3(2)(c): significant and imminent risk to the life or safety of a natural person.',
        }),
        required.blocks('DataSelector')('selectors', 'Identifiers', { hint: 'The account or number whose data can avert the harm.' }),
        required.categories(dataCategories)('categories', 'Data sought', { hint: 'The minimum needed; content is possible.' }),
        optional.longText('specialInstructions', 'Special procedural instructions'),
        optional.longText('otherInfo', 'Other information'),
        signature(),
      ],
    },
  ],
};

import type { FormDefinition } from '../definition';
import { documentDate, signature } from '../approval-fields';
import { required } from '../fields';

/** Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 6. */
export const ap2Art6Domain: FormDefinition = {
  id: 'AP2_ART6_DOMAIN',
  version: '1',
  title: 'Request for domain name registration information',
  legalBasis: 'Second Additional Protocol to the Convention on Cybercrime (CETS 224), Article 6',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680a49dab'],
  issuingState: { pointer: 'A/authority/country' },
  addressedState: { pointer: 'A/entity/country' },
  sections: [
    {
      id: 'A',
      title: 'Request',
      verified: false,
      fields: [
        documentDate('dateIssued', 'Date issued'),
        required.block('Authority')('authority', 'Competent authority', { hint: 'Identity and contact, as the registrar can verify them.' }),
        required.block('ServiceProvider')('entity', 'Registrar or registry addressed', {
          hint: 'The entity that provides domain name registration services.',
        }),
        required.blocks('DataSelector')('domain', 'Domain name', { hint: 'Article 6(2): the name about which information is sought.' }),
        required.longText('informationList', 'Detailed list of information sought', { hint: 'Which items of the registration, for which time.' }),
        required.bool('protocolStatement', 'Issued under the Protocol, for one investigation only', {
          mustBeTrue: true,
          hint: 'Relevant to a specific criminal investigation and used only for it: confirm it.',
        }),
        required.longText('timeAndManner', 'Time and manner of disclosure, special procedure', {
          hint: 'When and how the information is wanted, and any procedure.',
        }),
        signature(),
      ],
    },
  ],
};

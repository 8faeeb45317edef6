import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';

/** Regulation (EU) 2023/1543, Article 11(1) and Annex VI. */
export const epocAnnexVi: FormDefinition = {
  id: 'EPOC_ANNEX_VI',
  version: '1',
  title: 'Extension of the preservation of electronic evidence',
  legalBasis: 'Regulation (EU) 2023/1543, Article 11(1) and Annex VI',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg/2023/1543/oj'],
  issuingState: { pointer: 'A/issuingState' },
  addressedState: { context: 'requestedState' },
  datesInOrder: [
    ['C/prIssuedOn', 'C/prTransmittedOn'],
    ['C/prTransmittedOn', 'D/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'Issuing authority of the EPOC-PR',
      verified: true,
      fields: [
        required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
        required.text('issuingAuthority', 'Issuing authority of the EPOC-PR', { hint: 'As named in the preservation order.' }),
        required.text('issuingFileNumber', 'File number of the issuing authority', { hint: 'As in the preservation order.' }),
        optional.block('ContactPoint')('contact', 'Contact point, if different'),
      ],
    },
    {
      id: 'B',
      title: 'Addressee of the EPOC-PR',
      verified: true,
      fields: [
        required.text('addressee', 'Addressee of the EPOC-PR', { hint: 'As named in the preservation order.' }),
        required.text('addresseeAddress', 'Address', { hint: 'As in the preservation order.' }),
        optional.text('addresseePhoneFaxEmail', 'Telephone, fax, e-mail'),
        optional.text('addresseeContact', 'Contact person'),
        optional.text('addresseeFileNumber', 'File number of the addressee'),
        optional.text('serviceProvider', 'Service provider, if different'),
        optional.longText('addresseeOther', 'Other relevant information'),
      ],
    },
    {
      id: 'C',
      title: 'Prior EPOC-PR',
      verified: true,
      fields: [
        required.date('prIssuedOn', 'EPOC-PR issued on', { dateRole: 'past', hint: 'The date of the preservation order.' }),
        required.date('prTransmittedOn', 'EPOC-PR transmitted on', {
          dateRole: 'transmission',
          hint: 'The day on which it was sent: the 60 days run from its receipt.',
        }),
        required.text('prFileNumber', 'File number of the EPOC-PR', { hint: 'By it the addressee finds the data.' }),
        required.text('prTransmittedTo', 'EPOC-PR transmitted to', { hint: 'Who received it.' }),
      ],
    },
    {
      id: 'D',
      title: 'Extension',
      verified: true,
      fields: [
        signature('Name, date, signature; printed text extends by exactly 30 days'),
      ],
    },
  ],
};

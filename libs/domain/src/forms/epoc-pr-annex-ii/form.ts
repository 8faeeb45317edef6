import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { addresseeTypes, issuerTypes, proceedingsKinds, validatorTypes } from '../codes/e-evidence';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';

/** Regulation (EU) 2023/1543, Articles 4, 6 and 9 and Annex II. */
export const epocPrAnnexIi: FormDefinition = {
  id: 'EPOC_PR_ANNEX_II',
  version: '1',
  title: 'European Preservation Order Certificate',
  legalBasis: 'Regulation (EU) 2023/1543, Articles 4, 6 and 9 and Annex II',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg/2023/1543/oj'],
  issuingState: { pointer: 'A/issuingState' },
  addressedState: { context: 'requestedState' },
  sections: [
    {
      id: 'A',
      title: 'Issuing/validating authority',
      verified: true,
      fields: [
        required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
        required.text('issuingAuthorityName', 'Issuing authority', { hint: 'Its name alone; the details stand in section F.' }),
        required.text('validatingAuthorityName', 'Validating authority', {
          when: { all: [{ is: ['F.authorityType', 'other_competent'] }, { notTrue: 'F.noPriorValidation' }] },
          hint: 'Its name alone; the details stand in section G.',
        }),
        required.text('issuingFileNumber', 'File number of the issuing authority', { hint: 'Extension and confirmation quote it.' }),
        required.text('validatingFileNumber', 'File number of the validating authority', {
          when: { set: 'A.validatingAuthorityName' },
          hint: 'Under which the validation can be found.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Addressee',
      verified: true,
      fields: [
        required.text('addressee', 'Addressee', { hint: 'The designated establishment or the legal representative, by its legal name.' }),
        required.oneOf(addresseeTypes)('addresseeType', 'Type of addressee', {
          when: { notTrue: 'B.emergencyOtherAddressee' },
          hint: 'Article 7(1): where the provider has designated an establishment, it goes there.',
        }),
        optional.bool('emergencyOtherAddressee', 'Emergency: sent to another establishment', {
          hint: 'Article 7(2): only where the designated one did not react in time or none was appointed.',
        }),
        required.text('addresseeAddress', 'Address', { hint: 'Where it is established, as the register of the Member State says.' }),
        optional.text('addresseePhoneFaxEmail', 'Telephone, fax, e-mail, if known'),
        optional.text('addresseeContact', 'Contact person, if known'),
        optional.text('addresseeFileNumber', 'File number of the addressee, if known'),
        optional.text('serviceProvider', 'Service provider concerned, if different'),
        optional.longText('addresseeOther', 'Other relevant information'),
      ],
    },
    {
      id: 'C',
      title: 'Identification of the data to be preserved',
      verified: true,
      fields: [
        required.blocks('DataSelector')('selectors', 'Identifiers', {
          hint: 'Who the user is, or what identifies the service; an IP address needs exact time and zone.',
        }),
        optional.text('serviceNames', 'Names of the services'),
        optional.block('TimeRange')('timeRange', 'Time range of the data', { openEnds: true }),
        optional.longText('identificationInfo', 'Additional information'),
      ],
    },
    {
      id: 'D',
      title: 'Electronic evidence to be preserved',
      verified: true,
      fields: [
        required.categories(dataCategories)('categories', 'Data to be preserved', { hint: 'What the request for production will ask for.' }),
        required.longText('categoryOther', 'Text of every "other" box', {
          when: { endsWith: ['D.categories', '.other'] },
          hint: 'What is meant, box by box.',
        }),
        optional.longText('ipDetail', '(b) Specify, strictly necessary for identification'),
        optional.block('TimeRange')('identificationTimeRange', '(b) Time range, if different from section C', { openEnds: true }),
        optional.longText('categoryLimit', 'Further specification or limit'),
      ],
    },
    {
      id: 'E',
      title: 'Underlying conditions',
      verified: true,
      fields: [
        required.several(proceedingsKinds)('proceedings', '(a) Issued for', {
          hint: 'Criminal proceedings, or a sentence of at least four months, not in absence, of a person who absconded.',
        }),
        required.blocks('Offence')('offences', '(b) Nature, legal classification, provision', {
          hint: 'Any offence; for a sentence the one for which it was imposed.',
        }),
      ],
    },
    {
      id: 'F',
      title: 'Issuing authority',
      verified: true,
      fields: [
        required.oneOf(issuerTypes)('authorityType', 'Type of issuing authority', {
          hint: 'Article 4(3): a prosecutor may issue it for every category.',
        }),
        optional.bool('noPriorValidation', 'Without prior validation, in an emergency', { hint: 'Article 4(5): validation within 48 hours.' }),
        required.block('Authority')('authority', 'Issuing authority', { hint: 'Name, representative, post, file number, address and languages.' }),
        optional.block('ContactPoint')('contactPoint', 'Other contact for questions of execution'),
        signature('Date, signature'),
      ],
    },
    {
      id: 'G',
      title: 'Validating authority',
      verified: true,
      fields: [
        required.oneOf(validatorTypes)('validatorType', 'Type of validating authority', {
          when: { set: 'A.validatingAuthorityName' },
          hint: 'A judge, court, investigating judge or prosecutor.',
        }),
        required.block('Authority')('validator', 'Validating authority', {
          when: { set: 'A.validatingAuthorityName' },
          hint: 'Name, representative, post, file number, address and languages.',
        }),
        required.block('Signature')('validatorSignature', 'Date and signature of the validating authority', {
          when: { set: 'A.validatingAuthorityName' },
          filledBy: 'approval',
          dateRole: 'document',
        }),
      ],
    },
  ],
};

import type { FieldDefinition, SectionDefinition } from '../definition';
import { signature, validatorSignature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { addresseeTypes, issuerTypes, proceedingsKinds, validatorTypes } from '../codes/e-evidence';
import { optional, required } from '../fields';

/** What Annexes I and II of Regulation (EU) 2023/1543 have in common; a section stands under another letter in each. */

/** Section A. `issuer`, `validator`: the sections in which the two authorities sign. */
export const authorities = ({ issuer, validator, quotedBy }: { readonly issuer: string; readonly validator: string; readonly quotedBy: string }): SectionDefinition => ({
  id: 'A',
  title: 'Issuing/validating authority',
  verified: true,
  fields: [
    required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
    required.text('issuingAuthorityName', 'Issuing authority', { hint: `Its name alone; the details stand in section ${issuer}.` }),
    required.text('validatingAuthorityName', 'Validating authority', {
      when: { all: [{ is: [`${issuer}.authorityType`, 'other_competent'] }, { notTrue: `${issuer}.noPriorValidation` }] },
      hint: `Its name alone; the details stand in section ${validator}.`,
    }),
    required.text('issuingFileNumber', 'File number of the issuing authority', { hint: quotedBy }),
    required.text('validatingFileNumber', 'File number of the validating authority', {
      when: { set: 'A.validatingAuthorityName' },
      hint: 'Under which the validation can be found.',
    }),
  ],
});

/** Section B. */
export const addressee: SectionDefinition = {
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
};

/** Which user, service and time the data belong to. */
export const identification = (selectorsHint: string): readonly FieldDefinition[] => [
  required.blocks('DataSelector')('selectors', 'Identifiers', { hint: selectorsHint }),
  optional.text('serviceNames', 'Names of the services'),
  optional.block('TimeRange')('timeRange', 'Time range of the data', { openEnds: true }),
  optional.longText('identificationInfo', 'Additional information'),
];

/** The boxes of data. `section` is where they stand, `identifiedIn` the section of `identification`. */
export const boxesOfData = (
  section: string,
  identifiedIn: string,
  words: { readonly label: string; readonly hint: string; readonly ipDetail: string },
): readonly FieldDefinition[] => [
  required.categories(dataCategories)('categories', words.label, { hint: words.hint }),
  required.longText('categoryOther', 'Text of every "other" box', {
    when: { endsWith: [`${section}.categories`, '.other'] },
    hint: 'What is meant, box by box.',
  }),
  optional.longText('ipDetail', words.ipDetail),
  optional.block('TimeRange')('identificationTimeRange', `(b) Time range, if different from section ${identifiedIn}`, { openEnds: true }),
  optional.longText('categoryLimit', 'Further specification or limit'),
];

/** (a) and (b) of the underlying conditions. */
export const proceedings = (offencesHint: string): readonly FieldDefinition[] => [
  required.several(proceedingsKinds)('proceedings', '(a) Issued for', {
    hint: 'Criminal proceedings, or a sentence of at least four months, not in absence, of a person who absconded.',
  }),
  required.blocks('Offence')('offences', '(b) Nature, legal classification, provision', { hint: offencesHint }),
];

const fullDetails = 'Name, representative, post, file number, address and languages.';

export const issuingAuthority = (id: string, hints: { readonly type: string; readonly noPriorValidation: string }): SectionDefinition => ({
  id,
  title: 'Issuing authority',
  verified: true,
  fields: [
    required.oneOf(issuerTypes)('authorityType', 'Type of issuing authority', { hint: hints.type }),
    optional.bool('noPriorValidation', 'Without prior validation, in an emergency', { hint: hints.noPriorValidation }),
    required.block('Authority')('authority', 'Issuing authority', { hint: fullDetails }),
    optional.block('ContactPoint')('contactPoint', 'Other contact for questions of execution'),
    signature('Date, signature'),
  ],
});

export const validatingAuthority = (id: string, typeHint: string): SectionDefinition => {
  const when = { set: 'A.validatingAuthorityName' };
  return {
    id,
    title: 'Validating authority',
    verified: true,
    fields: [
      required.oneOf(validatorTypes)('validatorType', 'Type of validating authority', { when, hint: typeHint }),
      required.block('Authority')('validator', 'Validating authority', { when, hint: fullDetails }),
      validatorSignature('Date and signature of the validating authority', when),
    ],
  };
};

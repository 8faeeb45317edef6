import type { SectionDefinition } from '../definition';
import { dataCategories } from '../codes/data-categories';
import { addresseeTypes, proceedingsKinds } from '../codes/e-evidence';
import { optional, required } from '../fields';
import { deadlines, emergencyKinds, thresholdGrounds, addressedAs, processorReasons, processorAnswers } from './codes';

/** Sections A to G. */
export const sectionsA: readonly SectionDefinition[] = [
  {
    id: 'A',
    title: 'Issuing/validating authority',
    verified: true,
    fields: [
      required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
      required.text('issuingAuthorityName', 'Issuing authority', { hint: 'Its name alone; the details stand in section I.' }),
      required.text('validatingAuthorityName', 'Validating authority', {
        when: { all: [{ is: ['I.authorityType', 'other_competent'] }, { notTrue: 'I.noPriorValidation' }] },
        hint: 'Its name alone; the details stand in section J.',
      }),
      required.text('issuingFileNumber', 'File number of the issuing authority', { hint: 'The provider quotes it in its answer.' }),
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
    title: 'Deadlines',
    verified: true,
    fields: [
      required.oneOf(deadlines)('deadline', 'Deadline', {
        hint: 'Ten days, with or without notification of the enforcing authority; eight hours in an emergency.',
      }),
      required.several(emergencyKinds)('emergencyKind', 'Emergency', {
        when: { is: ['C.deadline', 'eight_hours_emergency'] },
        hint: 'Article 3(18): what is threatened.',
      }),
      optional.longText('otherDeadlines', 'Procedural or other deadlines'),
      optional.longText('deadlineInfo', 'Additional information', { hint: 'Article 5(5)(g): in an emergency, the reasons for it.' }),
    ],
  },
  {
    id: 'D',
    title: 'Relation to a previous request',
    verified: true,
    fields: [
      optional.block('PriorRequest')('earlierPreservation', 'Data preserved under an earlier request'),
      optional.block('PriorRequest')('earlierProduction', 'Earlier request for production'),
      optional.longText('relationOther', 'Other relevant information'),
    ],
  },
  {
    id: 'E',
    title: 'Identification of the requested data',
    verified: true,
    fields: [
      required.blocks('DataSelector')('selectors', 'Identifiers', {
        hint: 'Article 5(5)(c): who the user is, or what identifies the service; an IP address needs exact time and zone.',
      }),
      optional.text('serviceNames', 'Names of the services'),
      optional.block('TimeRange')('timeRange', 'Time range of the data', { openEnds: true }),
      optional.longText('identificationInfo', 'Additional information'),
    ],
  },
  {
    id: 'F',
    title: 'Electronic evidence to be produced',
    verified: true,
    fields: [
      required.categories(dataCategories)('categories', 'Data to be produced', {
        hint: 'Tick what is needed: traffic and content need a judge and a ground of section G(c).',
      }),
      required.longText('categoryOther', 'Text of every "other" box', {
        when: { endsWith: ['F.categories', '.other'] },
        hint: 'What is meant, box by box.',
      }),
      optional.longText('ipDetail', '(b) Specify the connection records'),
      optional.block('TimeRange')('identificationTimeRange', '(b) Time range, if different from section E', { openEnds: true }),
      optional.longText('categoryLimit', 'Further specification or limit'),
    ],
  },
  {
    id: 'G',
    title: 'Underlying conditions',
    verified: true,
    fields: [
      required.several(proceedingsKinds)('proceedings', '(a) Issued for', {
        hint: 'Criminal proceedings, or a sentence of at least four months, not in absence, of a person who absconded.',
      }),
      required.blocks('Offence')('offences', '(b) Nature, legal classification, provision', {
        hint: 'For a sentence: the offence for which it was imposed.',
      }),
      required.several(thresholdGrounds)('thresholdGrounds', '(c) Ground for traffic or content data', {
        when: { startsWith: ['F.categories', 'traffic.', 'content.'] },
        hint: 'Article 5(4): three years, or an offence of one of the directives; the middle three only if committed by means of an information system.',
      }),
      required.oneOf(addressedAs)('addressedAs', '(d) Addressed to', {
        hint: 'Article 5(6): the controller; the processor only for one of the reasons below.',
      }),
      required.several(processorReasons)('processorReason', '(d) Why to the processor', {
        when: { is: ['G.addressedAs', 'processor'] },
        hint: 'The controller cannot be identified, or asking it would harm the investigation.',
      }),
      required.oneOf(processorAnswers)('processorInformsController', '(d) The processor informs the controller', {
        when: { is: ['G.addressedAs', 'processor'] },
        hint: 'Whether the processor may tell the controller.',
      }),
      required.longText('notInformReason', '(d) Justification', {
        when: { is: ['G.processorInformsController', 'do_not_inform'] },
        hint: 'Why it would obstruct the proceedings; short.',
      }),
      optional.longText('conditionsOther', '(e) Other relevant information'),
    ],
  },
];

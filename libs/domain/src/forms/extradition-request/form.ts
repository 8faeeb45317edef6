import type { FormDefinition } from '../definition';
import { languageNotAccepted } from '../condition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';

const channels = {
  diplomatic: 'Diplomatic channel',
  ministries_of_justice: 'Between ministries of justice',
  direct: 'Direct',
};

const statuses = {
  accused: 'Accused',
  convicted: 'Convicted',
  convicted_in_absentia: 'Convicted in absence',
  convicted_not_sentenced: 'Convicted, not yet sentenced',
};

/** European Convention on Extradition (ETS 24), Article 12, or the treaty named in section A. */
export const extraditionRequest: FormDefinition = {
  id: 'EXTRADITION_REQUEST',
  version: '1',
  title: 'Request for extradition',
  legalBasis: 'European Convention on Extradition (ETS 24), Article 12, or the treaty named in section A',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680064587', 'https://www.justice.gov/archives/jm/criminal-resource-manual-605-prosecutors-affidavit'],
  issuingState: { pointer: 'A/requestingAuthority/country' },
  addressedState: { pointer: 'A/requestedState' },
  sections: [
    {
      id: 'A',
      title: 'Parties and basis',
      verified: false,
      fields: [
        required.block('Authority')('requestingAuthority', 'Requesting authority', {
          hint: 'The ministry or authority that may ask for extradition under the treaty.',
        }),
        required.country('requestedState', 'Requested State', { hint: 'Where the person is or is believed to be.' }),
        required.oneOf(channels)('channel', 'Channel', {
          hint: 'Second Additional Protocol, Article 5: between ministries, unless another way is agreed.',
        }),
        required.text('basisText', 'Treaty and articles', { hint: 'Full name and the articles relied on.' }),
        ownReference('reference', 'Reference'),
        documentDate('date', 'Date'),
        optional.block('PriorRequest')('provisionalArrest', 'Earlier request for provisional arrest'),
      ],
    },
    {
      id: 'B',
      title: 'Person sought',
      verified: false,
      fields: [
        required.block('NaturalPerson')('person', 'Person sought', {
          hint: 'ECE 12(2)(c): as accurate a description as possible, with nationality and whereabouts.',
        }),
        optional.blocks('Attachment')('identityEvidence', 'Photograph, fingerprints, identification by a witness'),
        required.oneOf(statuses)('status', 'Status of the person', { hint: 'It decides which documents of section D are needed.' }),
      ],
    },
    {
      id: 'C',
      title: 'Offences',
      verified: false,
      fields: [
        required.blocks('Offence')('offences', 'Offences', { hint: 'ECE 12(2)(b): time and place, legal description and provisions.' }),
        required.longText('facts', 'Statement of the acts and the evidence', {
          hint: 'Common-law States need a prima facie case or probable cause: name the evidence for each act.',
        }),
        required.blocks('LegalProvision')('lawText', 'Enactments, penalties, limitation', {
          hint: 'ECE 12(2)(c): the text of each provision, also those on limitation.',
        }),
        optional.longText('dualCriminality', 'Corresponding offences in the requested State'),
        required.longText('jurisdictionBasis', 'Basis of jurisdiction', {
          when: { word: "An offence was committed outside the requesting State's territory.", decidedBy: 'declaration' },
          hint: 'Why your courts may judge an act committed abroad.',
        }),
      ],
    },
    {
      id: 'D',
      title: 'Documents',
      verified: false,
      fields: [
        required.block('Attachment')('warrant', 'Arrest warrant, original or authenticated copy', {
          when: { is: ['B.status', 'accused'] },
          hint: 'ECE 12(2)(a): for a person accused.',
        }),
        required.block('Attachment')('judgment', 'Conviction and sentence, original or authenticated copy', {
          when: { is: ['B.status', 'convicted', 'convicted_in_absentia'] },
          hint: 'Enforceable, with the time still to be served.',
        }),
        required.block('Attachment')('convictionDocument', 'Document showing the conviction', {
          when: { is: ['B.status', 'convicted_not_sentenced'] },
          hint: 'With the statement that a sentence will be imposed.',
        }),
        required.longText('retrialStatement', 'Means to prepare a defence or be retried', {
          when: { is: ['B.status', 'convicted_in_absentia'] },
          hint: 'Model Treaty 5(2)(d): which remedy, within which time, with which rights.',
        }),
        required.block('Attachment')('affidavit', "Prosecutor's affidavit or statement", {
          when: { word: 'The requested State is a common-law State.', decidedBy: 'declaration' },
          hint: 'Background, procedure, facts, law and exhibits, in plain language.',
        }),
        optional.blocks('Attachment')('certifications', 'Authentication, certificates'),
        required.blocks('Attachment')('translations', 'Translations', {
          when: languageNotAccepted,
          hint: 'Of the request and all documents, into a language that is accepted.',
        }),
      ],
    },
    {
      id: 'E',
      title: 'Assurances',
      verified: false,
      fields: [
        required.bool('speciality', 'Rule of speciality respected', { hint: 'ECE 14: yes or no; without it nobody is surrendered.' }),
        optional.blocks('Assurance')('assurances', 'Assurances given'),
        optional.longText('propertyHandover', 'Handing over of property'),
        optional.longText('temporaryOrConditional', 'Postponed or temporary surrender'),
      ],
    },
    {
      id: 'F',
      title: 'Formal part',
      verified: false,
      fields: [
        required.blocks('ContactPoint')('contact', 'Contact for the case and for the handover', {
          hint: 'Who answers questions and who receives the person.',
        }),
        signature(),
      ],
    },
  ],
};

import type { FormDefinition } from '../definition';
import { languageNotAccepted } from '../condition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

const bases = {
  budapest: 'Budapest Convention',
  un_cybercrime: 'UN Convention against Cybercrime',
  untoc: 'UN Convention against Transnational Organized Crime',
  uncac: 'UN Convention against Corruption',
  coe1959: 'European Convention on Mutual Assistance (1959)',
  bilateral: 'Bilateral treaty',
  harare: 'Harare Scheme',
  tca: 'EU–UK Trade and Cooperation Agreement',
  reciprocity: 'Reciprocity',
};

const stages = {
  investigation: 'Investigation',
  prosecution: 'Prosecution',
  trial: 'Trial',
  appeal: 'Appeal',
  enforcement: 'Enforcement',
};

/** Treaty or reciprocity as chosen in section B. */
export const mlaRequest: FormDefinition = {
  id: 'MLA_REQUEST',
  version: '1',
  title: 'General letter of request',
  legalBasis: 'Treaty or reciprocity as chosen in section B',
  confidence: 'B',
  publishedIn: ['en'],
  sources: ['https://www.gov.uk/guidance/mutual-legal-assistance-mla-requests'],
  issuingState: { pointer: 'A/requestingCentralAuthority/country' },
  addressedState: { pointer: 'A/requestedCentralAuthority/country' },
  sections: [
    {
      id: 'A',
      title: 'Parties',
      verified: true,
      fields: [
        required.block('Authority')('requestingCentralAuthority', 'Requesting central authority', {
          hint: 'The authority that your State has named to the depositary for this treaty.',
        }),
        required.block('Authority')('requestedCentralAuthority', 'Requested central authority', {
          hint: 'The central authority that the other State has named; where direct contact is allowed, the competent court or prosecutor.',
        }),
        required.block('Authority')('initiatingAuthority', 'Authority conducting the case, with its functions', {
          hint: 'Who investigates, prosecutes or judges, and what its role is under your law.',
        }),
        ownReference('reference', 'Reference of the requesting authority'),
        optional.text('requestedReference', 'Reference of the requested authority, if known'),
        documentDate('date', 'Date'),
      ],
    },
    {
      id: 'B',
      title: 'Legal basis',
      verified: true,
      fields: [
        required.oneOf(bases)('basis', 'Basis', {
          hint: 'The treaty that binds both States on this subject; it decides what the letter must contain.',
        }),
        required.text('basisText', 'Treaty name and articles', {
          hint: 'Full name and the articles relied on, with the date of ratification where the other side may doubt it.',
        }),
        optional.text('otherBases', 'Further instruments relied on', { hint: 'Name further instruments only where they add a power or a channel.' }),
        required.longText('reciprocity', 'Assurance of reciprocity', {
          when: { is: ['B.basis', 'reciprocity'] },
          hint: 'Without a treaty: say that your authorities would do the same in a similar case, and under which law.',
        }),
        optional.blocks('LegalProvision')('domesticPower', 'Domestic provision empowering the authority', {
          hint: 'The provision under which you could order the measure at home.',
        }),
      ],
    },
    {
      id: 'C',
      title: 'The case',
      verified: true,
      fields: [
        required.longText('matterNature', 'Subject matter and nature of the proceedings', {
          hint: 'Investigation, prosecution or trial, for what, against whom; state how grave it is where minor cases may be refused.',
        }),
        required.oneOf(stages)('stage', 'Stage', { hint: 'Where the case stands on the day of the letter.' }),
        required.longText('court', 'Court, charges, next hearing', {
          when: { isNot: ['C.stage', 'investigation'] },
          hint: 'Once charged: court, charges and the next dates, so that the answer comes in time.',
        }),
        required.longText('facts', 'Summary of the relevant facts', {
          when: { hasOther: ['E.measures', 'service'] },
          hint: 'Who, what, when, where and how, and how it is known; a reader outside the case must be able to follow.',
        }),
        required.blocks('Offence')('offences', 'Offences', {
          when: { hasOther: ['E.measures', 'service'] },
          hint: 'Name, provisions and maximum penalty of each; the other State judges dual criminality from them.',
        }),
        required.blocks('LegalProvision')('lawText', 'Text of the relevant provisions, with penalties', {
          when: { hasOther: ['E.measures', 'service'] },
          hint: 'Quote the provisions or attach a copy, with penalties.',
        }),
        optional.text('limitation', 'Limitation period, if relevant'),
      ],
    },
    {
      id: 'D',
      title: 'Persons concerned',
      verified: true,
      fields: [
        optional.blocks('NaturalPerson')('persons', 'Natural persons: identity, location, nationality', {
          hint: 'As much as is known; a name from another script also in that script.',
        }),
        optional.blocks('LegalPerson')('legalPersons', 'Legal persons'),
        required.longText('victimsProtection', 'Protection of victims or children', {
          when: { minor: 'D.persons' },
          hint: 'A child is named here: say how the child is protected and who may learn the name.',
        }),
      ],
    },
    {
      id: 'E',
      title: 'Assistance sought',
      verified: true,
      fields: [
        required.measures('measures', 'Types of assistance', { hint: 'Each measure chosen opens its own questions below.' }),
        required.longText('description', 'Description of the assistance sought', {
          hint: 'What exactly is asked, so that somebody who knows only this letter can do it.',
        }),
        required.modules('modules', 'Answers for each measure', {
          hint: 'What a requested authority always asks about the measures chosen; answer each.',
        }),
        required.longText('purpose', 'Purpose of the evidence, information or action', {
          hint: 'What the result will be used for, in which proceedings.',
        }),
        required.longText('nexus', 'Link between the evidence and the case', {
          hint: 'Why this evidence, and how it is connected with the offence and the person.',
        }),
        required.longText('location', 'Where the evidence or person is', {
          when: { has: ['E.measures', 'search_seizure', 'take_evidence', 'service'] },
          hint: 'Address, or why you believe it is in the requested State.',
        }),
        required.blocks('DataSelector')('dataSelectors', 'Identifiers', {
          when: { has: ['E.measures', 'identify_subscriber', 'preserve_data', 'disclose_traffic_path', 'stored_data', 'realtime_traffic', 'intercept_content'] },
          hint: 'One entry for each account, number or address; an IP address needs exact time and zone.',
        }),
        required.categories(dataCategories)('dataCategories', 'Data categories', {
          when: { has: ['E.measures', 'identify_subscriber', 'preserve_data', 'disclose_traffic_path', 'stored_data', 'realtime_traffic', 'intercept_content'] },
          hint: 'Only what the purpose needs; each category has to be justified.',
        }),
      ],
    },
    {
      id: 'F',
      title: 'Execution',
      verified: true,
      fields: [
        optional.longText('procedure', 'Particular procedure, with reasons', {
          hint: `Oath, warnings, form of the statement, certification; write "none" where the requested State's own way will do.`,
        }),
        required.longText('questions', 'List of questions', {
          when: { has: ['E.measures', 'take_evidence', 'video_hearing'] },
          hint: 'Numbered, open, in the order in which they should be put.',
        }),
        optional.blocks('ContactPoint')('officialsPresent', 'Officials who wish to attend'),
        required.bool('confidential', 'Confidentiality needed', { hint: 'Yes or no; both are answers.' }),
        required.longText('confidentialityReason', 'Reasons for confidentiality', {
          when: { is: ['F.confidential', true] },
          hint: 'What disclosure would harm.',
        }),
        required.bool('urgent', 'Urgent', { hint: 'Yes or no; urgency needs a reason and a date.' }),
        required.longText('urgencyReason', 'Reasons for urgency', {
          when: { is: ['F.urgent', true] },
          hint: 'What happens if the answer comes later.',
        }),
        required.date('deadline', 'Time limit', {
          when: { is: ['F.urgent', true] },
          dateRole: 'future',
          hint: 'A date by which the answer is still useful.',
        }),
        optional.longText('costs', 'Costs', { hint: 'Ordinary costs are borne by the requested State; say what is agreed on extraordinary ones.' }),
      ],
    },
    {
      id: 'G',
      title: 'Undertakings',
      verified: true,
      fields: [
        required.bool('useLimitation', 'Used only for the stated case without prior consent', {
          hint: 'Yes or no; most States answer only with this undertaking.',
        }),
        optional.blocks('Assurance')('assurances', 'Assurances', {
          hint: 'Death penalty, return of items, data protection: what the requested State will ask for.',
        }),
        optional.blocks('PriorRequest')('priorRequests', 'Earlier related requests, including preservation'),
      ],
    },
    {
      id: 'H',
      title: 'Formal part',
      verified: true,
      fields: [
        required.blocks('ContactPoint')('contact', 'Contact points of the case officer', {
          hint: 'Who answers questions, in which languages and at what hours.',
        }),
        required.lang('language', 'Language of the request', { hint: 'The language in which the letter itself is written.' }),
        required.languages('translation', 'Translation attached into', {
          when: languageNotAccepted,
          distinct: true,
          hint: 'A language that the requested State accepts.',
        }),
        optional.blocks('Attachment')('attachments', 'Attachments'),
        signature(),
      ],
    },
  ],
};

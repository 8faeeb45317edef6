import type { FormDefinition } from '../definition';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';
import {
  confidentialityReason, confirmation, date, formalPart, investigatingAuthority, keptConfidential, prosecution, reference, requestedAuthority, requestingAuthority,
  template,
} from '../sections/t-cy-templates';

const statuses = {
  new: 'New request',
  followup_mla: 'Follow-up to a request for mutual legal assistance',
  followup_preservation: 'Follow-up to a preservation request',
};

/** T-CY(2018)10, adopted 9 July 2018. Sections 12–18 are reconstructed from Article 31, 18(3), 27 and 28. */
export const mlaSubscriber31: FormDefinition = {
  id: 'COE_TCY_MLA_SUBSCRIBER_31',
  version: '1',
  title: 'MLA request for subscriber information under Article 31',
  legalBasis: 'Budapest Convention (CETS 185), Article 31, with Articles 18(3), 23, 25, 27 and 28',
  ...template,
  sections: [
    date,
    reference,
    {
      id: '3',
      title: 'Request status',
      verified: true,
      fields: [
        required.several(statuses)('status', 'Request status', {
          exclusive: 'new',
          hint: 'New stands alone; a follow-up names the earlier request in section 9 or 10.',
        }),
      ],
    },
    requestedAuthority('The central authority of Article 27(2) where no other treaty applies, else the one that treaty names.'),
    requestingAuthority('The person who answers questions, with the numbers and hours at which that person can be reached.'),
    confirmation,
    investigatingAuthority,
    prosecution({ verified: true, decisionsHint: 'Orders already made in the case; attach copies.' }),
    {
      id: '9',
      title: 'Previous MLA request',
      verified: true,
      fields: [
        optional.block('PriorRequest')('previousMla', 'Previous MLA request', {
          when: { has: ['3.status', 'followup_mla'] },
          hint: 'Date, reference and both sides of the earlier request, so that it can be found.',
        }),
      ],
    },
    {
      id: '10',
      title: 'Previous preservation request',
      verified: true,
      fields: [
        optional.block('PriorRequest')('previousPreservation', 'Previous preservation request', {
          when: { has: ['3.status', 'followup_preservation'] },
          hint: 'Date and both references: the preserved copy is looked up by them.',
        }),
      ],
    },
    {
      id: '11',
      title: 'Domestic legal basis',
      verified: true,
      fields: [
        optional.blocks('LegalProvision')('domesticBasis', 'Domestic legal basis', {
          hint: 'The provision under which you could order the same at home.',
        }),
      ],
    },
    {
      id: '12',
      title: 'Offences',
      verified: false,
      fields: [
        required.blocks('Offence')('offences', 'Offences', {
          hint: 'Qualification, provisions and penalties; the other State judges dual criminality from them (Articles 25(5) and 27(4)).',
        }),
      ],
    },
    {
      id: '13',
      title: 'Case summary',
      verified: false,
      fields: [
        required.longText('facts', 'Summary of the facts', {
          hint: 'Who did what, when and where, in a few sentences that a reader outside the case can follow.',
        }),
        optional.blocks('NaturalPerson')('personsConcerned', 'Persons under investigation', {
          hint: 'If known. Give a name from another script in that script too.',
        }),
        required.longText('relevance', 'Why the subscriber information is needed', {
          hint: 'How the identifier came up and what the answer will show; a court abroad reads this first.',
        }),
      ],
    },
    {
      id: '14',
      title: 'Subscriber information sought',
      verified: false,
      fields: [
        required.blocks('DataSelector')('selectors', 'Identifiers', {
          hint: 'One entry for each address, account or number. An IP address needs the exact time and the time zone.',
        }),
        required.categories(dataCategories)('categories', 'Subscriber information', {
          hint: 'Article 18(3)(a) to (c): only subscriber and identification data. Traffic or content need a letter of request.',
        }),
        required.block('ServiceProvider')('serviceProvider', 'Service provider', { hint: 'Who holds the information in the requested State.' }),
      ],
    },
    {
      id: '15',
      title: 'Urgency',
      verified: false,
      fields: [
        required.bool('expedited', 'Expedited answer under Article 31(3)', { hint: 'Yes or no; both are answers.' }),
        optional.longText('expeditedReason', 'Ground for expedition', {
          when: { is: ['15.expedited', true] },
          hint: 'Article 31(3): the data are particularly vulnerable to loss or modification, or another instrument provides for it.',
        }),
        optional.date('deadline', 'Answer needed by', { dateRole: 'future', hint: 'A date with a reason is taken seriously; a date alone is not.' }),
      ],
    },
    {
      id: '16',
      title: 'Execution requests',
      verified: false,
      fields: [
        optional.longText('formalities', 'Procedures and certification', {
          hint: 'Article 27(3). What the answer needs to be admissible in your court, for example a statement by the record keeper.',
        }),
      ],
    },
    {
      id: '17',
      title: 'Confidentiality and use',
      verified: false,
      fields: [
        keptConfidential('Article 27(8): fact and substance of the request. Yes or no; both are answers.'),
        confidentialityReason('17'),
        optional.longText('useLimitation', 'Undertaking on use', { hint: 'Article 28: for which proceedings the data will be used, and for no others.' }),
      ],
    },
    formalPart('18', 'Orders, translations. Name every annex the text mentions.'),
  ],
};

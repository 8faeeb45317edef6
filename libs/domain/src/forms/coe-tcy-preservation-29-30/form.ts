import type { FormDefinition } from '../definition';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';
import {
  confidentialityReason, confirmation, date, formalPart, investigatingAuthority, keptConfidential, prosecution, reference, requestedAuthority, requestingAuthority,
  template,
} from '../sections/t-cy-templates';

const statuses = { new: 'New request', extension: 'Extension of an earlier request' };
const urgencies = { normal: 'Normal', urgent: 'Urgent', emergency: 'Emergency' };

/** T-CY(2018)11, adopted 9 July 2018. Sections 8–17 follow Article 29(2) and 30 and the sister template. */
export const preservation2930: FormDefinition = {
  id: 'COE_TCY_PRESERVATION_29_30',
  version: '1',
  title: 'Data preservation request under Articles 29 and 30',
  legalBasis: 'Budapest Convention (CETS 185), Articles 29 and 30',
  ...template,
  sections: [
    date,
    reference,
    {
      id: '3',
      title: 'Request status',
      verified: true,
      fields: [
        required.oneOf(statuses)('status', 'Request status', { hint: 'Choose extension only to prolong a preservation that still runs.' }),
        optional.text('previousReference', 'Reference of the previous request', {
          when: { is: ['3.status', 'extension'] },
          hint: 'The ticket or reference under which the earlier preservation is known to the other side.',
        }),
      ],
    },
    requestedAuthority('The 24/7 point of contact (Article 35) or the authority competent for preservation in the other State.'),
    requestingAuthority('Complete this block always: the other side calls back to authenticate the request before it acts.'),
    confirmation,
    investigatingAuthority,
    prosecution({ verified: false, decisionsHint: 'Orders already made in the case; attach copies where they matter.' }),
    {
      id: '9',
      title: 'Offences',
      verified: false,
      fields: [
        required.blocks('Offence')('offences', 'Offences', {
          hint: 'Article 29(2)(b). Add the Convention article (2 to 11) where one applies: a reservation on dual criminality does not reach those offences.',
        }),
      ],
    },
    {
      id: '10',
      title: 'Case summary',
      verified: false,
      fields: [
        required.longText('facts', 'Summary of the facts', {
          hint: 'Article 29(2)(b). Who did what, when and where, in a few sentences that a reader outside the case can follow.',
        }),
        required.longText('dataOffenceLink', 'How the data relate to the offence', {
          hint: 'Article 29(2)(c). Say how each identifier came up and what the stored data can show.',
        }),
      ],
    },
    {
      id: '11',
      title: 'Data to be preserved',
      verified: false,
      fields: [
        required.blocks('DataSelector')('selectors', 'Identifiers', {
          hint: 'Article 29(2)(c). One entry for each address, account or number. An IP address needs the exact time and the time zone.',
        }),
        required.categories(dataCategories)('categories', 'Categories of data', {
          hint: 'Only what the case needs. Preservation may cover more than the follow-up will ask for, but each category has to be justified.',
        }),
        required.block('TimeRange')('period', 'Period of interest', {
          openEnds: false,
          hint: 'Both ends and the time zone; the provider freezes nothing outside it.',
        }),
        optional.longText('dataDescription', 'Further description'),
      ],
    },
    {
      id: '12',
      title: 'Custodian and location',
      verified: false,
      fields: [
        required.block('ServiceProvider')('serviceProvider', 'Custodian of the data', {
          group: '12.custodian',
          hint: 'Article 29(2)(d). Any available information on who holds the data; this or the location is needed.',
        }),
        required.text('systemLocation', 'Location of the computer system', {
          group: '12.custodian',
          hint: 'Article 29(2)(d). Data centre, town or address, as far as known.',
        }),
      ],
    },
    {
      id: '13',
      title: 'Necessity',
      verified: false,
      fields: [
        required.longText('necessity', 'Why preservation is needed', {
          hint: 'Article 29(2)(e). Short retention, risk of deletion, a suspect who may act: say which and why now.',
        }),
        required.oneOf(urgencies)('urgency', 'Urgency', { hint: 'Emergency means danger to life or safety.' }),
        optional.longText('urgencyReason', 'Reason for urgency', {
          when: { isNot: ['13.urgency', 'normal'] },
          hint: 'What will be lost, and when, if the answer comes late.',
        }),
      ],
    },
    {
      id: '14',
      title: 'Follow-up request',
      verified: false,
      fields: [
        required.bool('mlaIntention', 'A request for search, seizure or disclosure will follow', {
          mustBeTrue: true,
          hint: 'Article 29(2)(f). Without this intention the Convention gives no right to preservation.',
        }),
        optional.date('mlaExpectedDate', 'Expected date', {
          dateRole: 'future',
          hint: 'Article 29(7) keeps the data for at least 60 days: plan the follow-up inside that time.',
        }),
        optional.text('mlaReference', 'Reference of the follow-up', { hint: 'If the follow-up request is sent already or has its number.' }),
      ],
    },
    {
      id: '15',
      title: 'Partial disclosure of traffic data',
      verified: false,
      fields: [
        optional.bool('art30Requested', 'Disclose enough traffic data to identify other providers and the path', {
          hint: 'Article 30. Ask where the communication may have passed through a provider in another State.',
        }),
        optional.longText('art30Detail', 'What is needed', {
          when: { is: ['15.art30Requested', true] },
          hint: 'Which communication, and what about its path has to be known.',
        }),
      ],
    },
    {
      id: '16',
      title: 'Confidentiality',
      verified: false,
      fields: [
        keptConfidential('Yes or no; both are answers.'),
        optional.bool('doNotNotifyUser', 'The provider must not notify the user', {
          hint: 'Article 29(6). If their law cannot ensure it, ask to be told before execution.',
        }),
        confidentialityReason('16'),
      ],
    },
    formalPart('17', 'Preservation orders, translations. Name every annex the text mentions.'),
  ],
};

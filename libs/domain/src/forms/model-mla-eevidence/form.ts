import type { FormDefinition } from '../definition';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';

const requestKinds = {
  stored_data: 'Stored data',
  realtime_traffic: 'Traffic data in real time',
  interception: 'Interception of content',
};

/** Treaty chosen in the base letter; UNODC model request. */
export const modelMlaEevidence: FormDefinition = {
  id: 'MODEL_MLA_EEVIDENCE',
  version: '1',
  title: 'MLA request for electronic evidence',
  legalBasis: 'Treaty chosen in the base letter; UNODC model request',
  confidence: 'C',
  publishedIn: ['en'],
  sources: ['https://sherloc.unodc.org/cld/en/st/evidence/model-forms.html'],
  issuingState: null,
  addressedState: null,
  sections: [
    {
      id: 'A',
      title: 'Base letter',
      verified: false,
      fields: [
        required.document('MLA_REQUEST')('base', 'All sections of the general letter of request', {
          hint: 'Fill in the letter first; this form adds what a provider abroad and its court need.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Electronic evidence',
      verified: false,
      fields: [
        required.oneOf(requestKinds)('requestKind', 'Kind', { hint: 'Stored data, traffic data as they arise, or content as it arises.' }),
        required.block('ServiceProvider')('provider', 'Provider holding the data', {
          hint: 'The company that controls the data in the requested State.',
        }),
        required.blocks('DataSelector')('selectors', 'Identifiers with dates and zones', {
          hint: 'One entry for each account; an IP address needs exact time and zone.',
        }),
        required.categories(dataCategories)('categories', 'Categories, for each account', {
          hint: 'List what is asked; each category meets its own legal standard.',
        }),
        required.block('TimeRange')('period', 'Period', {
          openEnds: true,
          hint: 'For content as short as the facts justify; an open end needs a reason.',
        }),
        optional.blocks('PriorRequest')('preservation', 'Preservation already obtained'),
        required.longText('legalStandardFacts', 'Facts meeting the legal standard of the requested State', {
          hint: 'United States: specific and articulable facts for records (§ 2703(d)), probable cause for content.',
        }),
        required.longText('sourceOfFacts', 'Source and date of each fact', {
          hint: 'Who saw what and when, and how it is known; stale facts are a usual ground for return.',
        }),
        required.longText('accountLink', 'Link between suspect and account, account and offence', {
          hint: 'Both links, with the evidence for each.',
        }),
        required.longText('speechCheck', 'Not protected expression in the requested State', {
          when: { word: 'The offence concerns publication or speech.', decidedBy: 'declaration' },
          hint: 'Where publication or speech is the offence: why it is no protected expression there.',
        }),
        optional.longText('minimisation', 'Filter or privilege procedure'),
        required.duration('interceptionDuration', 'Duration', {
          when: { isNot: ['B.requestKind', 'stored_data'] },
          hint: 'ISO 8601, for example P30D; as the order at home says.',
        }),
        required.longText('deliveryFormat', 'Format, hash values, certificate of authenticity', {
          hint: 'How the data should come so that your court accepts them.',
        }),
      ],
    },
  ],
};

import type { FormDefinition } from '../definition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';

const outcomes = {
  executed: 'Executed',
  partly_executed: 'Partly executed',
  executed_otherwise: 'Executed by another measure',
};

const informedAnswers = {
  informed: 'Informed',
  not_informed: 'Not informed',
  unknown: 'Not known',
};

/** Directive 2014/41/EU, Article 13; practice under the treaties. */
export const evidenceTransmittal: FormDefinition = {
  id: 'EVIDENCE_TRANSMITTAL',
  version: '1',
  title: 'Transmittal of results',
  legalBasis: 'Directive 2014/41/EU, Article 13; practice under the treaties',
  confidence: 'C',
  publishedIn: ['en'],
  issuingState: { pointer: 'A/executingAuthority/country' },
  addressedState: { pointer: 'A/requestingAuthority/country' },
  sections: [
    {
      id: 'A',
      title: 'Request',
      verified: false,
      fields: [
        required.block('Authority')('executingAuthority', 'Executing authority', { hint: 'Who sends the results.' }),
        required.block('Authority')('requestingAuthority', 'Requesting authority', { hint: 'Who asked for them.' }),
        required.block('PriorRequest')('request', 'Request concerned', { hint: 'Kind, authority, reference and date.' }),
        ownReference('executingReference', 'Executing reference'),
        documentDate('date', 'Date'),
      ],
    },
    {
      id: 'B',
      title: 'Result',
      verified: false,
      fields: [
        required.oneOf(outcomes)('outcome', 'Outcome', { hint: 'Whether all, a part, or another measure was carried out.' }),
        required.longText('perMeasure', 'Result of each measure', { hint: 'Measure by measure, also what was not found.' }),
        required.longText('items', 'Evidence transmitted, with identifiers and hashes', {
          hint: 'One item a line: identifier, what it is, SHA-256.',
        }),
        optional.blocks('Attachment')('certificates', 'Certificates of authenticity'),
        optional.longText('conditions', 'Limits of use, return of items, date of deletion'),
        optional.oneOf(informedAnswers)('userInformed', 'Person concerned informed'),
        required.bool('remedyPending', 'Legal remedy pending: transfer provisional', { hint: 'EIO 13(2): yes or no.' }),
        optional.longText('costs', 'Costs'),
      ],
    },
    {
      id: 'C',
      title: 'Receipt and signature',
      verified: false,
      fields: [
        required.bool('receiptRequested', 'Receipt requested', { hint: 'Yes or no.' }),
        signature(),
      ],
    },
  ],
};

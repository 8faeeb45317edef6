import { checkDocument } from '../check-document';
import { parseFormDocument } from '../parse-form-document';
import { DocumentBuilder } from '../testing/document-builder';
import { carryOverToSubscriber31 } from './carry-over';

const facts = {
  sentOn: '2026-11-20T17:00:00+01:00',
  reference: 'VAL-2026-00042',
  partnerReference: 'TSK-2026-00007',
  channel: '24/7 network',
  requestedAuthorityName: 'Office of Tskaldidi',
};
const preservation = DocumentBuilder.preservation()
  .with('1.date', '2026-11-20')
  .with('5.requestingAuthority', { name: 'M. Valckeloo', organisation: 'Unit of Valmere' })
  .with('6.confirmationContact', { name: 'L. Oeverhage' })
  .with('8.court', 'Court of Valmere, 2026/118')
  .with('11.categories', ['subscriber.identity', 'traffic.internet.routing', 'content.mailbox', 'identification_only.other'])
  .with('16.confidential', true)
  .with('16.confidentialityReason', 'The suspect is free.')
  .build();
const values = carryOverToSubscriber31(preservation, facts);
const document = { form: 'COE_TCY_MLA_SUBSCRIBER_31', lang: 'en', values } as const;

describe('carrying a preservation request over', () => {
  it('makes a draft of the right shape that lacks only what the new form alone asks', () => {
    expect(parseFormDocument(document).ok).toBe(true);
    expect(checkDocument(document).findings.map(({ section, field }) => section + field)).toEqual(['15/expedited']);
  });

  it('takes over authorities, offences, facts, identifiers, provider and confidentiality', () => {
    const from = preservation.values;
    expect(values['4']).toEqual(from['4']);
    expect(values['5']).toEqual(from['5']);
    expect(values['6']).toEqual(from['6']);
    expect(values['8']).toEqual(from['8']);
    expect(values['12']).toEqual(from['9']);
    expect(values['13']).toEqual({ facts: 'Facts.', relevance: 'Link.' });
    expect(values['14']).toMatchObject({ selectors: from['11']?.['selectors'], serviceProvider: from['12']?.['serviceProvider'] });
    expect(values['17']).toEqual({ confidential: true, confidentialityReason: 'The suspect is free.' });
  });

  it('leaves traffic and content behind', () => {
    expect(values['14']?.['categories']).toEqual(['subscriber.identity', 'identification_only.other']);
  });

  it('leaves categories empty where none may be asked', () => {
    const content = { ...preservation, values: { ...preservation.values, '11': { categories: ['content.mailbox'] } } };
    expect(carryOverToSubscriber31(content, facts)['14']).not.toHaveProperty('categories');
  });

  it('names the earlier request by both references', () => {
    expect(values['3']).toEqual({ status: ['followup_preservation'] });
    expect(values['10']?.['previousPreservation']).toEqual({
      kind: 'preservation',
      authority: 'Unit of Valmere',
      reference: 'VAL-2026-00042',
      issuedOn: '2026-11-20',
      transmittedOn: '2026-11-20T17:00:00+01:00',
      addressee: 'Office of Tskaldidi',
      addresseeReference: 'TSK-2026-00007',
      channel: '24/7 network',
    });
  });

  it('leaves date, reference and signature to the new approval', () => {
    expect([values['1'], values['2'], values['18']]).toEqual([undefined, undefined, undefined]);
  });
});

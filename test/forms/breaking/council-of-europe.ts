import type { BreakingRow } from './row';

const ip = { kind: 'ipv4', value: '203.0.113.7' };
const follows = (form: string): object => ({ document: { form, lang: 'en', values: {} } });

export const councilOfEurope: readonly BreakingRow[] = [
  ['TCY29-01', 'COE_TCY_PRESERVATION_29_30', '14/mlaIntention', 'no request will follow', { '14/mlaIntention': false }],
  ['TCY29-02', 'COE_TCY_PRESERVATION_29_30', '11/selectors/0/from', 'an IP address without time', { '11/selectors': [ip] }],
  ['TCY29-03', 'COE_TCY_PRESERVATION_29_30', '3/previousReference', 'an extension of nothing', { '3/status': 'extension', '3/previousReference': undefined }],
  ['TCY29-04', 'COE_TCY_PRESERVATION_29_30', '14/mlaReference', 'nothing is named that follows', { '14/mlaReference': undefined }],
  ['TCY29-05', 'COE_TCY_PRESERVATION_29_30', '11/categories', 'content for a request that cannot obtain it', { '11/categories': ['content.mailbox'] }, { context: { linkedDocuments: [follows('COE_TCY_MLA_SUBSCRIBER_31')] as never } }],
  ['TCY29-06', 'COE_TCY_PRESERVATION_29_30', '9/offences', 'advice on every request', {}],
  ['TCY31-01', 'COE_TCY_MLA_SUBSCRIBER_31', '14/categories/0', 'content', { '14/categories': ['content.mailbox'] }],
  ['TCY31-02', 'COE_TCY_MLA_SUBSCRIBER_31', '14/selectors/0/from', 'an IP address without time', { '14/selectors': [ip] }],
  ['TCY31-03', 'COE_TCY_MLA_SUBSCRIBER_31', '10/previousPreservation/reference', 'an earlier request without reference', { '10/previousPreservation/reference': '' }],
  ['TCY31-04', 'COE_TCY_MLA_SUBSCRIBER_31', '4/requestedAuthority', 'the Second Protocol is in force', {}, { records: { secondProtocolInForce: () => true } }],
];

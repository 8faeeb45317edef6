import { channel, day, kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Convention of 29 May 2000 on Mutual Assistance in Criminal Matters between the Member States. */
export const euMla2000 = recorded({
  id: 'eu-mla-2000',
  title: 'EU Convention on Mutual Assistance in Criminal Matters',
  citation: 'Convention on Mutual Assistance in Criminal Matters between the Member States, Council Act of 29 May 2000; Protocol of 16 October 2001',
  family: 'european-union',
  made: made(null, '2000-05-29'),
  inForceFrom: day('2005-08-23'),
  status: status(
    'in-force', 'In force. Replaced by the European Investigation Order, except with Denmark and Ireland and for what that order leaves out.',
    'On with Denmark and Ireland, and for spontaneous information, service of documents and joint teams.',
  ),
  parties: { model: 'ratification', text: 'Ratification by the Member States; Iceland and Norway take part in some provisions.' },
  requests: [
    kind('assistance', '4'), kind('service'), kind('spontaneous-information'), kind('joint-team', '13'), kind('hearing'), kind('interception', '20'), kind('interception-notification', '20'), kind('bank-data', null, 'Bank data (Protocol of 2001)'),
  ],
  channels: [channel('judicial-direct', '6'), channel('central-authorities', '6', 'Some requests; the United Kingdom and Ireland could declare it')],
  languages: { text: 'The rules of ETS 30.', article: null },
  dualCriminality: { rule: 'other-treaty', text: 'As under ETS 30 and its reservations.', article: null, exemptions: [] },
  decisionRegime: 'coe1959',
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'B',
  sources: ['MLA2000', 'IE-MLA'],
  notes: ['Grounds for refusal: those of ETS 30 and the reservations; fiscal offences and bank secrecy are limited.', 'Ireland transposes the extension of Article 20 as at most 12 days in total.'],
});

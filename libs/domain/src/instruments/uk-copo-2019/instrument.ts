import { channel, kind, recorded, signer, status } from '../build';

/** Crime (Overseas Production Orders) Act 2019. */
export const ukCopo2019 = recorded({
  id: 'uk-copo-2019',
  title: 'Crime (Overseas Production Orders) Act 2019',
  citation: 'Crime (Overseas Production Orders) Act 2019 (United Kingdom)',
  family: 'united-kingdom',
  made: { on: '2019', place: null, confidence: 'A' },
  status: status('in-force', 'In force; works only with a State under a designated agreement.', 'On towards the United States.'),
  parties: { model: 'one-with-each', state: 'GB', others: ['US'], text: 'The United Kingdom towards States under a designated agreement: the United States.' },
  requests: [kind('data-production', '5', 'Order of a court to a person abroad')],
  channels: [channel('provider-direct', '9', 'Served by the Secretary of State only')],
  signatories: [signer('Court', '5')],
  confidence: 'A',
  sources: ['COPO'],
});

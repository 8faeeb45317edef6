import { channel, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** ASEAN treaty on mutual assistance. No time limits. */
export const aseanMlat2004 = recorded({
  id: 'asean-mlat-2004',
  title: 'ASEAN Treaty on Mutual Legal Assistance in Criminal Matters',
  citation: 'Treaty on Mutual Legal Assistance in Criminal Matters among like-minded ASEAN member countries, 2004',
  family: 'regional',
  made: made(null, '2004'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('assistance')],
  channels: [channel('central-authorities'), channel('fast-means', null, 'Urgency: orally, then confirmed', 'In writing, or orally')],
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'C',
  sources: [],
  notes: ['No numeric time limit.'],
});

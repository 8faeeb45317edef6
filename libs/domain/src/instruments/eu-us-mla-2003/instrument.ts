import { channel, day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** EU-US Agreement on Mutual Legal Assistance; adjusts each bilateral treaty. No time limits. */
export const euUsMla2003 = recorded({
  id: 'eu-us-mla-2003',
  title: 'EU-US Agreement on Mutual Legal Assistance',
  citation: 'Agreement on mutual legal assistance between the European Union and the United States of America, 25 June 2003',
  family: 'eu-third-state',
  made: made(null, '2003-06-25'),
  inForceFrom: day('2010-02-01', 'C'),
  parties: { model: 'union-and-state', state: 'US', text: 'The Member States on one side, the United States on the other; read with the bilateral treaty.' },
  requests: [kind('assistance'), kind('bank-data', '4'), kind('joint-team', '5'), kind('hearing', '6', 'Hearing by video')],
  channels: [channel('fast-means', '7')],
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', ...letters],
  confidence: 'B',
  sources: ['EUUS-MLA'],
  notes: ['Adjusts each bilateral treaty: always read both. Limits on use: Article 9. No numeric time limit.'],
});

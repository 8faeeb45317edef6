import { channel, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Inter-American convention on mutual assistance. No time limits. */
export const oasNassau1992 = recorded({
  id: 'oas-nassau-1992',
  title: 'Inter-American Convention on Mutual Assistance in Criminal Matters',
  citation: 'Inter-American Convention on Mutual Assistance in Criminal Matters, Nassau, 1992',
  family: 'regional',
  made: made('Nassau', '1992'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('assistance')],
  channels: [channel('central-authorities')],
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'C',
  sources: [],
  notes: ['No numeric time limit.'],
});

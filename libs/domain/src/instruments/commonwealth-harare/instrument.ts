import { channel, kind, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Harare Scheme; not binding. */
export const commonwealthHarare = recorded({
  id: 'commonwealth-harare',
  title: 'Scheme relating to Mutual Assistance in Criminal Matters within the Commonwealth',
  citation: 'Scheme relating to Mutual Assistance in Criminal Matters within the Commonwealth (Harare Scheme, revised)',
  family: 'regional',
  status: status('not-binding', 'A scheme, not a treaty.', 'Offered as a practice between central authorities; no clocks.'),
  parties: { model: 'none', text: 'Not binding; the law of each country rules.' },
  requests: [kind('assistance'), kind('preservation')],
  channels: [channel('central-authorities')],
  languages: { text: 'As the requested country asks.', article: null },
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'X',
  sources: ['HAR'],
  notes: ['Includes preservation of computer data; its number is not established. If proceedings are pending, the request names court, accused, offences, facts, stage and next dates.'],
});

import { kind, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** London Scheme; not binding. */
export const commonwealthLondon = recorded({
  id: 'commonwealth-london',
  title: 'London Scheme for Extradition within the Commonwealth',
  citation: 'London Scheme for Extradition within the Commonwealth',
  family: 'regional',
  status: status('not-binding', 'A scheme, not a treaty; the law of each country rules.', 'Offered as a practice; no clocks.'),
  parties: { model: 'none', text: 'Not binding; the law of each country rules.' },
  requests: [kind('extradition'), kind('provisional-arrest')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'X',
  sources: [],
});

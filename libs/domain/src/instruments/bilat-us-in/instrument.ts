import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between the United States and India, 1997. */
export const bilatUsIn = recorded({
  id: 'bilat-us-in',
  title: 'United States - India extradition treaty',
  citation: 'Extradition treaty between the United States and India, 25 June 1997 (Treaty Doc. 105-30)',
  family: 'bilateral',
  made: made(null, '1997'),
  parties: { model: 'closed-group', states: ['US', 'IN'], text: 'The United States and India.' },
  requests: [kind('extradition'), kind('provisional-arrest', '12(4)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'A',
  sources: ['US-IN'],
});

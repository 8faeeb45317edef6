import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between Mexico and the Netherlands, 1907. */
export const bilatMxNl = recorded({
  id: 'bilat-mx-nl',
  title: 'Mexico - Netherlands extradition treaty',
  citation: 'Extradition treaty between Mexico and the Netherlands, 1907',
  family: 'bilateral',
  made: made(null, '1907'),
  parties: { model: 'closed-group', states: ['MX', 'NL'], text: 'Mexico and the Netherlands.' },
  requests: [kind('extradition'), kind('provisional-arrest', 'XII')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['NL-MX'],
});

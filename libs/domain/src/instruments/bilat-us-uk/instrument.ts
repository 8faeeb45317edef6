import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between the United States and the United Kingdom, 2003. */
export const bilatUsUk = recorded({
  id: 'bilat-us-uk',
  title: 'United States - United Kingdom extradition treaty',
  citation: 'Extradition treaty between the United States and the United Kingdom, 2003',
  family: 'bilateral',
  made: made(null, '2003'),
  parties: { model: 'closed-group', states: ['US', 'GB'], text: 'The United States and the United Kingdom.' },
  requests: [kind('extradition'), kind('provisional-arrest', '12')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'C',
  sources: [],
  notes: ['The statute of the United Kingdom has 65 days (to be checked).', 'Papers handed to the embassy: EU-US Agreement, Art. 7(1), to be checked for the pair.'],
});

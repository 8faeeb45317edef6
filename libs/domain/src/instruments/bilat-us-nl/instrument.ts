import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between the United States and the Netherlands, 1980. */
export const bilatUsNl = recorded({
  id: 'bilat-us-nl',
  title: 'United States - Netherlands extradition treaty',
  citation: 'Extradition treaty between the United States and the Netherlands, 1980, as amended in 2004',
  family: 'bilateral',
  made: made(null, '1980'),
  parties: { model: 'closed-group', states: ['US', 'NL'], text: 'The United States and the Netherlands.' },
  requests: [kind('extradition'), kind('provisional-arrest', '11(4)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['NL-US'],
  notes: ['Papers handed to the embassy count as received (EU-US Agreement, Art. 7(1)).', 'Takeover after grant: the period of the law of the requested State (Art. 12(3)); speciality: Art. 15.'],
});

import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between the United States and Switzerland, 1990. */
export const bilatUsCh = recorded({
  id: 'bilat-us-ch',
  title: 'United States - Switzerland extradition treaty',
  citation: 'Extradition treaty between the United States and Switzerland, 1990',
  family: 'bilateral',
  made: made(null, '1990'),
  parties: { model: 'closed-group', states: ['US', 'CH'], text: 'The United States and Switzerland.' },
  requests: [kind('extradition'), kind('provisional-arrest', '13(4)'), kind('transit', '20(2)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['CH-US'],
  notes: ['Takeover: national law. Speciality: Art. 16. Transit: Art. 20(2).'],
});

import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between Canada and Switzerland, 1993. */
export const bilatCaCh = recorded({
  id: 'bilat-ca-ch',
  title: 'Canada - Switzerland extradition treaty',
  citation: 'Extradition treaty between Canada and Switzerland, 1993',
  family: 'bilateral',
  made: made(null, '1993'),
  parties: { model: 'closed-group', states: ['CA', 'CH'], text: 'Canada and Switzerland.' },
  requests: [kind('extradition'), kind('provisional-arrest', '10(4)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['CH-CA'],
  notes: ['Speciality: Art. 15.'],
});

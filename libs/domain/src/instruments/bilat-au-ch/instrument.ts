import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between Australia and Switzerland, 1988. */
export const bilatAuCh = recorded({
  id: 'bilat-au-ch',
  title: 'Australia - Switzerland extradition treaty',
  citation: 'Extradition treaty between Australia and Switzerland, 1988',
  family: 'bilateral',
  made: made(null, '1988'),
  parties: { model: 'closed-group', states: ['AU', 'CH'], text: 'Australia and Switzerland.' },
  requests: [kind('extradition'), kind('provisional-arrest', '10(3)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['CH-AU'],
  notes: ['Takeover: Art. 11(4). Speciality: Art. 8(3).'],
});

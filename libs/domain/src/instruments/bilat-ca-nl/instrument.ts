import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between Canada and the Netherlands, 1989. */
export const bilatCaNl = recorded({
  id: 'bilat-ca-nl',
  title: 'Canada - Netherlands extradition treaty',
  citation: 'Extradition treaty between Canada and the Netherlands, 1989',
  family: 'bilateral',
  made: made(null, '1989'),
  parties: { model: 'closed-group', states: ['CA', 'NL'], text: 'Canada and the Netherlands.' },
  requests: [kind('extradition'), kind('provisional-arrest', '9(4)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['NL-CA'],
  notes: ['Takeover: after 15 days release is possible, after 30 days the case may be dropped (Art. 11(4)).'],
});

import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between Australia and the Netherlands, 1985. */
export const bilatAuNl = recorded({
  id: 'bilat-au-nl',
  title: 'Australia - Netherlands extradition treaty',
  citation: 'Extradition treaty between Australia and the Netherlands, 1985',
  family: 'bilateral',
  made: made(null, '1985'),
  parties: { model: 'closed-group', states: ['AU', 'NL'], text: 'Australia and the Netherlands.' },
  requests: [kind('extradition'), kind('provisional-arrest', '8(4)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['NL-AU'],
  notes: ['Australia need not decide for 15 days after the court (Art. 10(1)). Onward extradition: Art. 13.'],
});

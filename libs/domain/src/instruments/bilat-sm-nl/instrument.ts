import { kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Extradition treaty between San Marino and the Netherlands, 1902. */
export const bilatSmNl = recorded({
  id: 'bilat-sm-nl',
  title: 'San Marino - Netherlands extradition treaty',
  citation: 'Extradition treaty between San Marino and the Netherlands, 1902',
  family: 'bilateral',
  made: made(null, '1902'),
  status: status('overtaken', 'Overtaken by ETS 24 where both are Parties to it (ETS 24, Art. 28); kept as an example.', 'Not offered; its periods can be computed.'),
  parties: { model: 'closed-group', states: ['SM', 'NL'], text: 'San Marino and the Netherlands.' },
  requests: [kind('extradition'), kind('provisional-arrest', '10')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['NL-SM'],
  notes: ['The period starts on the date of the arrest order, not of the arrest.'],
});

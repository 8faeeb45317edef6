import { kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Benelux treaty of 1962; kept as an example. */
export const benelux1962 = recorded({
  id: 'benelux-1962',
  title: 'Benelux Treaty on Extradition and Mutual Assistance in Criminal Matters',
  citation: 'Benelux Treaty on Extradition and Mutual Assistance in Criminal Matters, 1962',
  family: 'bilateral',
  made: made(null, '1962'),
  status: status('overtaken', 'Overtaken by the European arrest warrant; kept as an example.', 'Not offered; its periods can be computed.'),
  parties: { model: 'closed-group', states: ['BE', 'NL', 'LU'], text: 'Belgium, the Netherlands and Luxembourg.' },
  requests: [kind('extradition'), kind('provisional-arrest', '15(5)')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['BNL'],
});

import { channel, day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** EU-US Agreement on Extradition; adjusts each bilateral treaty. */
export const euUsExtradition2003 = recorded({
  id: 'eu-us-extradition-2003',
  title: 'EU-US Agreement on Extradition',
  citation: 'Agreement on extradition between the European Union and the United States of America, 25 June 2003',
  family: 'eu-third-state',
  made: made(null, '2003-06-25'),
  inForceFrom: day('2010-02-01', 'C'),
  parties: { model: 'union-and-state', state: 'US', text: 'The Member States on one side, the United States on the other; read with the bilateral treaty.' },
  requests: [kind('extradition'), kind('provisional-arrest', '6'), kind('supplementary-information', '8')],
  channels: [channel('justice-departments', '6', 'Provisional arrest'), channel('interpol', '6', 'Provisional arrest')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'B',
  sources: ['EUUS-EX'],
  notes: [
    'Adjusts each bilateral treaty: always read both.',
    'Papers handed to the embassy of the requested State in the requesting State count as received on that day, for the limit of provisional arrest (Art. 7(1)); a State may be exempt by case law (Art. 7(2)).',
  ],
});

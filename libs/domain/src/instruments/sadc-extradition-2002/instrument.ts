import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** SADC Protocol on Extradition. */
export const sadcExtradition2002 = recorded({
  id: 'sadc-extradition-2002',
  title: 'SADC Protocol on Extradition',
  citation: 'Southern African Development Community Protocol on Extradition, 2002',
  family: 'regional',
  made: made(null, '2002'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('extradition'), kind('provisional-arrest', '10')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'X',
  sources: [],
});

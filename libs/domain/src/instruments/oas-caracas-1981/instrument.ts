import { day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Inter-American Convention on Extradition. */
export const oasCaracas1981 = recorded({
  id: 'oas-caracas-1981',
  title: 'Inter-American Convention on Extradition',
  citation: 'Inter-American Convention on Extradition, Caracas, 1981',
  family: 'regional',
  made: made('Caracas', '1981'),
  inForceFrom: day('1992-03-28', 'C'),
  parties: { model: 'ratification', text: 'Ratification or accession; few Parties.' },
  requests: [kind('extradition'), kind('provisional-arrest', '14')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'C',
  sources: [],
});

import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** ECOWAS convention on extradition. */
export const ecowasExt1994 = recorded({
  id: 'ecowas-ext-1994',
  title: 'ECOWAS Convention on Extradition',
  citation: 'ECOWAS Convention A/P1/8/94 on Extradition, 1994',
  family: 'regional',
  made: made(null, '1994'),
  parties: { model: 'ratification', text: 'In force between the States that ratified; which is not recorded.' },
  requests: [kind('extradition'), kind('provisional-arrest', '22')],
  forms: ['EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ASSURANCE_LETTER', ...letters],
  confidence: 'X',
  sources: [],
  notes: ['Provisional arrest: Article 22; the numbers are not established.'],
});

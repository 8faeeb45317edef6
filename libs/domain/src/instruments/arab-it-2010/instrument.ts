import { day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Arab Convention on Combating Information Technology Offences. */
export const arabIt2010 = recorded({
  id: 'arab-it-2010',
  title: 'Arab Convention on Combating Information Technology Offences',
  citation: 'Arab Convention on Combating Information Technology Offences, 2010',
  family: 'regional',
  made: made(null, '2010'),
  inForceFrom: day('2014', 'C'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('assistance'), kind('preservation', '23, 37')],
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'X',
  sources: [],
  notes: ['Preservation: Articles 23 and 37; the numbers are not established.'],
});

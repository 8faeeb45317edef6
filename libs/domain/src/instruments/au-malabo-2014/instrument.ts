import { day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Malabo Convention of the African Union. */
export const auMalabo2014 = recorded({
  id: 'au-malabo-2014',
  title: 'African Union Convention on Cyber Security and Personal Data Protection',
  citation: 'African Union Convention on Cyber Security and Personal Data Protection (Malabo Convention), 2014',
  family: 'regional',
  made: made('Malabo', '2014'),
  inForceFrom: day('2023-06-08', 'C'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('assistance', '28'), kind('preservation', '31(3)(d)', 'Preservation inside a State')],
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'A',
  sources: ['MAL'],
  notes: ['Co-operation: Article 28.'],
});

import { day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Riyadh Arab Agreement for Judicial Co-operation. */
export const riyadh1983 = recorded({
  id: 'riyadh-1983',
  title: 'Riyadh Arab Agreement for Judicial Co-operation',
  citation: 'Riyadh Arab Agreement for Judicial Co-operation, 1983',
  family: 'regional',
  made: made('Riyadh', '1983'),
  inForceFrom: day('1985', 'C'),
  parties: { model: 'ratification', text: 'Ratification or accession; the Parties are not recorded.' },
  requests: [kind('assistance'), kind('witness-appearance'), kind('extradition'), kind('provisional-arrest')],
  forms: ['MLA_REQUEST', 'EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', ...letters],
  confidence: 'X',
  sources: [],
  notes: ['The number for provisional arrest is not established.'],
});

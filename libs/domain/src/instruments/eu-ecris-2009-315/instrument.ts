import { kind, made, recorded } from '../build';

/** Framework Decision 2009/315/JHA on information from criminal records. */
export const euEcris2009315 = recorded({
  id: 'eu-ecris-2009-315',
  title: 'Framework Decision on information from criminal records',
  citation: 'Framework Decision 2009/315/JHA',
  family: 'european-union',
  made: made(null, '2009'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('criminal-records')],
  confidence: 'C',
  sources: [],
});

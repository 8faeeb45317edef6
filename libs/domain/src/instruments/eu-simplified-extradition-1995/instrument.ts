import { kind, made, recorded, status } from '../build';

/** Convention of 1995 on simplified extradition between the Member States. */
export const euSimplifiedExtradition1995 = recorded({
  id: 'eu-simplified-extradition-1995',
  title: 'EU convention on simplified extradition',
  citation: 'Convention on simplified extradition procedure between the Member States, 1995',
  family: 'european-union',
  made: made(null, '1995'),
  status: status('overtaken', 'Overtaken by the European arrest warrant.', 'Not offered.'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('simplified-extradition')],
  confidence: 'C',
  sources: [],
});

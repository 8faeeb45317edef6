import { kind, made, recorded } from '../build';

/** Framework Decision 2008/947/JHA on probation. */
export const euProbation2008947 = recorded({
  id: 'eu-probation-2008-947',
  title: 'Framework Decision on the supervision of probation measures',
  citation: 'Framework Decision 2008/947/JHA',
  family: 'european-union',
  made: made(null, '2008'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('probation')],
  confidence: 'C',
  sources: [],
});

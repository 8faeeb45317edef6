import { kind, made, recorded } from '../build';

/** Framework Decision 2002/465/JHA on joint investigation teams. */
export const euJit2002465 = recorded({
  id: 'eu-jit-2002-465',
  title: 'Framework Decision on joint investigation teams',
  citation: 'Framework Decision 2002/465/JHA; also Convention of 29 May 2000, Art. 13',
  family: 'european-union',
  made: made(null, '2002'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('joint-team')],
  confidence: 'C',
  sources: [],
  notes: ['A team works for the period set in its agreement, extended by agreement; the text sets none.'],
});

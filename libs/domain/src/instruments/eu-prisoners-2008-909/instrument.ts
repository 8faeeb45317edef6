import { kind, made, recorded } from '../build';

/** Framework Decision 2008/909/JHA on custodial sentences. */
export const euPrisoners2008909 = recorded({
  id: 'eu-prisoners-2008-909',
  title: 'Framework Decision on the transfer of custodial sentences',
  citation: 'Framework Decision 2008/909/JHA',
  family: 'european-union',
  made: made(null, '2008'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('sentence-transfer')],
  confidence: 'C',
  sources: [],
});

import { kind, made, recorded } from '../build';

/** Framework Decision 2009/948/JHA on conflicts of jurisdiction. */
export const euJurisdictionConflicts2009948 = recorded({
  id: 'eu-jurisdiction-conflicts-2009-948',
  title: 'Framework Decision on conflicts of exercise of jurisdiction',
  citation: 'Framework Decision 2009/948/JHA',
  family: 'european-union',
  made: made(null, '2009'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('conflict-of-jurisdiction')],
  confidence: 'C',
  sources: [],
});

import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Framework Decision 2009/829/JHA: European supervision order. */
export const euSupervision2009829 = recorded({
  id: 'eu-supervision-2009-829',
  title: 'Framework Decision on the European supervision order',
  citation: 'Framework Decision 2009/829/JHA',
  family: 'european-union',
  made: made(null, '2009'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('supervision-measure', null, 'Supervision measures instead of custody, contact bans included')],
  forms: [...letters],
  confidence: 'B',
  sources: ['IE-ESO'],
  notes: ['Known through the Irish law that transposes it.'],
});

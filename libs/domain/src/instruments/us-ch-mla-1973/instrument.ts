import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** US-Swiss treaty on mutual assistance. */
export const usChMla1973 = recorded({
  id: 'us-ch-mla-1973',
  title: 'United States - Switzerland treaty on mutual assistance',
  citation: 'Treaty on mutual assistance in criminal matters between the United States and Switzerland, 1973',
  family: 'bilateral',
  made: made(null, '1973'),
  parties: { model: 'closed-group', states: ['US', 'CH'], text: 'The United States and Switzerland.' },
  requests: [kind('assistance'), kind('service', '22'), kind('witness-appearance', '27')],
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', ...letters],
  confidence: 'B',
  sources: ['CH-US-MLA'],
  notes: ['A request to serve a summons arrives at least 30 days before the appearance; it may be shorter in very urgent cases (Art. 22(3)).'],
});

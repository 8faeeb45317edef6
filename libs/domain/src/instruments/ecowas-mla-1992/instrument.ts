import { kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** ECOWAS convention on mutual assistance. No time limits recorded. */
export const ecowasMla1992 = recorded({
  id: 'ecowas-mla-1992',
  title: 'ECOWAS Convention on Mutual Assistance in Criminal Matters',
  citation: 'ECOWAS Convention A/P1/7/92 on Mutual Assistance in Criminal Matters, 1992',
  family: 'regional',
  made: made(null, '1992'),
  parties: { model: 'ratification', text: 'In force between the States that ratified; which is not recorded.' },
  requests: [kind('assistance')],
  forms: ['MLA_REQUEST', ...letters],
  confidence: 'X',
  sources: [],
});

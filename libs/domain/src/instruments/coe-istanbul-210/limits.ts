import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ist-63-risk', instrument: 'coe-istanbul-210', kind: 'soft', owedBy: 'holding-state',
    must: 'Information on a person at immediate risk in the other State is shared', startEvent: 'on-learning', startsOn: 'Reasonable grounds',
    amount: null, extension: null, onLapse: null,
    article: '63', basis: 'S', confidence: 'B', source: '210',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
  {
    id: 'ist-64-outcome', instrument: 'coe-istanbul-210', kind: 'soft', owedBy: 'requested-party',
    must: 'The final result is reported, and obstacles or a likely delay', startEvent: 'decision', startsOn: 'The outcome',
    amount: null, extension: null, onLapse: null,
    article: '64(1)', basis: 'S', confidence: 'B', source: '210',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'frz-2003-577', instrument: 'eu-freezing-2003-577', kind: 'goal', owedBy: 'executing-authority',
    must: 'Freezing is decided under the act of 2003, with Denmark and Ireland', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 24, unit: 'h' }, extension: null, onLapse: null,
    article: 'FD 2003/577, 5(3)', basis: 'S', confidence: 'B', source: '577',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: '24 hours whenever practicable; hours run from the event without rounding.',
  },
];

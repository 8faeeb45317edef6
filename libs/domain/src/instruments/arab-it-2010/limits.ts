import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'arab-it-preserve', instrument: 'arab-it-2010', kind: 'cap', owedBy: 'requesting-state',
    must: 'Data is preserved', startEvent: 'received', startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: '23, 37', basis: 'S', confidence: 'X', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: 'Number not established.',
  },
];

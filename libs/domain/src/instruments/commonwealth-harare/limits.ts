import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'harare-preserve', instrument: 'commonwealth-harare', kind: 'cap', owedBy: 'requesting-state',
    must: 'Computer data is preserved', startEvent: 'received', startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: 'Harare Scheme', basis: 'S', confidence: 'X', source: 'HAR',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: 'Number not established; the scheme binds nobody.',
  },
];

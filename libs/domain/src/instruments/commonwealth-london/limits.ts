import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'london-arrest', instrument: 'commonwealth-london', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: null, extension: null, onLapse: null,
    article: 'London Scheme', basis: 'S', confidence: 'X', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: 'Number not established; the scheme binds nobody, national law rules.',
  },
];

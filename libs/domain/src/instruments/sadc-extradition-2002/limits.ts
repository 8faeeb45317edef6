import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'sadc-arrest', instrument: 'sadc-extradition-2002', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: null, extension: null, onLapse: null,
    article: '10', basis: 'S', confidence: 'X', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: '30 days are reported, not established: no clock.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-us-in', instrument: 'bilat-us-in', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: 'may-discharge',
    article: '12(4)', basis: 'S', confidence: 'A', source: 'US-IN',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'IN'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-mx-nl', instrument: 'bilat-mx-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 90, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: 'XII', basis: 'S', confidence: 'B', source: 'NL-MX',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['MX', 'NL'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
];

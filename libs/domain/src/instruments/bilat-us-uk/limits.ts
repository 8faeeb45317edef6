import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-us-uk', instrument: 'bilat-us-uk', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '12', basis: 'S', confidence: 'C', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'GB'] },
    linked: ['uk-74-45'],
    doubt: 'The text was not re-read; UK statute gives 65 days (uk-74-45).',
  },
];

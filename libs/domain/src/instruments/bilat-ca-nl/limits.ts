import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-ca-nl', instrument: 'bilat-ca-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '9(4)', basis: 'S', confidence: 'B', source: 'NL-CA',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['CA', 'NL'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
  {
    id: 'bilat-ca-nl-takeover', instrument: 'bilat-ca-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: { value: 15, unit: 'd' }, extension: null, onLapse: 'may-release',
    article: '11(4)', basis: 'S', confidence: 'B', source: 'NL-CA',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['CA', 'NL'] },
    linked: ['bilat-ca-nl-takeover-30'],
  },
  {
    id: 'bilat-ca-nl-takeover-30', instrument: 'bilat-ca-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: 'may-drop',
    article: '11(4)', basis: 'S', confidence: 'B', source: 'NL-CA',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['CA', 'NL'] },
    linked: ['bilat-ca-nl-takeover'],
  },
];

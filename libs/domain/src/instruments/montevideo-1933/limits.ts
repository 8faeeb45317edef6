import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'montevideo-1933', instrument: 'montevideo-1933', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrest-notified',
    startsOn: 'Arrest notified to the requesting State',
    amount: { value: 2, unit: 'mo' }, extension: null, onLapse: 'must-release',
    article: '10', basis: 'S', confidence: 'A', source: 'MON',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: null,
    doubt: 'No new arrest for the same cause after release; whether the day of notice counts differs between States.',
  },
  {
    id: 'montevideo-1933-takeover', instrument: 'montevideo-1933', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is removed', startEvent: 'notified', startsOn: "Notice that the person is at the requesting State's disposal",
    amount: { value: 2, unit: 'mo' }, extension: null, onLapse: 'must-release',
    article: '11', basis: 'S', confidence: 'A', source: 'MON',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: null,
    linked: ['montevideo-1933-takeover-contiguous'],
    doubt: 'The start event is to be read in Article 11.',
  },
  {
    id: 'montevideo-1933-takeover-contiguous', instrument: 'montevideo-1933', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is removed to a contiguous State', startEvent: 'notified',
    startsOn: "Notice that the person is at the requesting State's disposal",
    amount: { value: 40, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '11', basis: 'S', confidence: 'A', source: 'MON',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: null,
    linked: ['montevideo-1933-takeover'],
    doubt: 'The start event is to be read in Article 11.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-us-ch', instrument: 'bilat-us-ch', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 40, unit: 'd' },
    extension: { value: 20, unit: 'd', max: 1, condition: 'Exceptional, on request' }, onLapse: 'must-release',
    article: '13(4)', basis: 'S', confidence: 'B', source: 'CH-US',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'CH'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
  {
    id: 'bilat-us-ch-takeover', instrument: 'bilat-us-ch', kind: 'set', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: null, amountFact: ['amountDays', 'fixedDate'], extension: null, onLapse: null,
    article: '13', basis: 'S', confidence: 'B', source: 'CH-US',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState', 'amountDays', 'fixedDate'] }, gate: { between: ['US', 'CH'] },
    doubt: 'The period is that of national law; the article number is to be checked.',
  },
  {
    id: 'bilat-us-ch-speciality', instrument: 'bilat-us-ch', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 45, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '16', basis: 'S', confidence: 'B', source: 'CH-US',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'CH'] },
  },
  {
    id: 'bilat-us-ch-transit', instrument: 'bilat-us-ch', kind: 'cap', owedBy: 'requested-state',
    must: 'A person in transit is held at an unplanned stop', startEvent: 'taken-into-custody', startsOn: 'The stop',
    amount: { value: 72, unit: 'h' }, extension: null, onLapse: 'must-release',
    article: '20(2)', basis: 'S', confidence: 'B', source: 'CH-US',
    profile: 'exact-elapsed', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'CH'] },
  },
];

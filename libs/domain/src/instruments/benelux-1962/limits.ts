import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'benelux-1962', instrument: 'benelux-1962', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 18, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '15(5)', basis: 'S', confidence: 'B', source: 'BNL',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['BE', 'NL', 'LU'] },
    doubt: 'Overtaken by the European Arrest Warrant; kept as an example.',
  },
  {
    id: 'benelux-1962-takeover', instrument: 'benelux-1962', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: { value: 15, unit: 'd' }, extension: null, onLapse: 'may-release',
    article: '17(4)', basis: 'S', confidence: 'B', source: 'BNL',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['BE', 'NL', 'LU'] },
    linked: ['benelux-1962-takeover-30'],
    doubt: 'Overtaken by the European Arrest Warrant; kept as an example.',
  },
  {
    id: 'benelux-1962-takeover-30', instrument: 'benelux-1962', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '17(4)', basis: 'S', confidence: 'B', source: 'BNL',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['BE', 'NL', 'LU'] },
    linked: ['benelux-1962-takeover'],
    doubt: 'Overtaken by the European Arrest Warrant; kept as an example.',
  },
  {
    id: 'benelux-1962-speciality', instrument: 'benelux-1962', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 15, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '13', basis: 'S', confidence: 'B', source: 'BNL',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['BE', 'NL', 'LU'] },
    doubt: 'Overtaken by the European Arrest Warrant; kept as an example.',
  },
];

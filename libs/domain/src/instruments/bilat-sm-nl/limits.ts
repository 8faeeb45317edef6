import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-sm-nl', instrument: 'bilat-sm-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrest-ordered',
    startsOn: 'Date of the arrest order, not of the arrest',
    amount: { value: 20, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '10', basis: 'S', confidence: 'B', source: 'NL-SM',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['SM', 'NL'] },
    doubt: 'Overtaken by ETS 24 where both are Parties (Art. 28); kept as an example.',
  },
  {
    id: 'bilat-sm-nl-speciality', instrument: 'bilat-sm-nl', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 1, unit: 'mo' }, extension: null, onLapse: 'shield-ends',
    article: '10', basis: 'S', confidence: 'B', source: 'NL-SM',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['SM', 'NL'] },
    doubt: 'Overtaken by ETS 24 where both are Parties; the article number is to be checked.',
  },
];

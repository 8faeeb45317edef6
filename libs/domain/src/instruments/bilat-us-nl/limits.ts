import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-us-nl', instrument: 'bilat-us-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'taken-into-custody', startsOn: 'Taking into custody',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '11(4)', basis: 'S', confidence: 'B', source: 'NL-US',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'NL'] },
    doubt: "Papers handed to the requested State's embassy in the requesting State count as received that day (euus-7-embassy); whether the day of custody counts differs between States.",
  },
  {
    id: 'bilat-us-nl-takeover', instrument: 'bilat-us-nl', kind: 'set', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: null, amountFact: ['amountDays', 'fixedDate'], extension: null, onLapse: null,
    article: '12(3)', basis: 'S', confidence: 'B', source: 'NL-US',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState', 'amountDays', 'fixedDate'] }, gate: { between: ['US', 'NL'] },
    doubt: "The period is that of the requested State's law.",
  },
  {
    id: 'bilat-us-nl-speciality', instrument: 'bilat-us-nl', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '15', basis: 'S', confidence: 'B', source: 'NL-US',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'NL'] },
  },
];

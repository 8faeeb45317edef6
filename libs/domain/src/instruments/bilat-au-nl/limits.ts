import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-au-nl', instrument: 'bilat-au-nl', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 45, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: '8(4)', basis: 'S', confidence: 'B', source: 'NL-AU',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'NL'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
  {
    id: 'bilat-au-nl-wait', instrument: 'bilat-au-nl', kind: 'wait', owedBy: 'requested-state',
    must: 'Australia need not decide', startEvent: 'decision', startsOn: "The court's decision",
    amount: { value: 15, unit: 'd' }, extension: null, onLapse: 'decision-due',
    article: '10(1)', basis: 'S', confidence: 'B', source: 'NL-AU',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'NL'] },
    doubt: 'The text leaves Australia free not to decide earlier; it forbids nothing.',
  },
  {
    id: 'bilat-au-nl-onward', instrument: 'bilat-au-nl', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 45, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '13', basis: 'S', confidence: 'B', source: 'NL-AU',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'NL'] },
    doubt: 'Concerns onward extradition.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-au-ch', instrument: 'bilat-au-ch', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 40, unit: 'd' }, extension: null, onLapse: 'may-release',
    article: '10(3)', basis: 'S', confidence: 'B', source: 'CH-AU',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'CH'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
  {
    id: 'bilat-au-ch-takeover', instrument: 'bilat-au-ch', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: { value: 15, unit: 'd' },
    extension: { value: 15, unit: 'd', max: 1, condition: 'As the treaty provides' }, onLapse: 'may-release',
    article: '11(4)', basis: 'S', confidence: 'B', source: 'CH-AU',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'CH'] },
    doubt: 'The consequence on lapse is to be read in the treaty.',
  },
  {
    id: 'bilat-au-ch-speciality', instrument: 'bilat-au-ch', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 45, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '8(3)', basis: 'S', confidence: 'B', source: 'CH-AU',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['AU', 'CH'] },
  },
];

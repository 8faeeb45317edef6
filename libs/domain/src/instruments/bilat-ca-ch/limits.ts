import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'bilat-ca-ch', instrument: 'bilat-ca-ch', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: { value: 40, unit: 'd' },
    extension: { value: 20, unit: 'd', max: 1, condition: 'With reasons', upTo: true }, onLapse: 'must-release',
    article: '10(4)', basis: 'S', confidence: 'B', source: 'CH-CA',
    profile: 'calendar-strict', roll: 'none', liberty: true, actBy: { rule: 'one-day-earlier' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['CA', 'CH'] },
    doubt: 'Whether the day the period starts on counts differs between States.',
  },
  {
    id: 'bilat-ca-ch-speciality', instrument: 'bilat-ca-ch', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 45, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '15', basis: 'S', confidence: 'B', source: 'CH-CA',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['CA', 'CH'] },
  },
];

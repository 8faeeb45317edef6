import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ap4-14-consent', instrument: 'coe-extradition-ap4-212', kind: 'max', owedBy: 'requested-party',
    must: 'Consent to prosecution for other offences is decided', startEvent: 'received', startsOn: 'Receipt of the request',
    amount: { value: 90, unit: 'd' },
    extension: { value: null, unit: null, max: 0, condition: 'Reasons and the expected time are told; the date does not move' },
    onLapse: 'no-sanction',
    article: '3 (new 14(1)(a))', basis: 'S', confidence: 'B', source: '212',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '212' },
  },
  {
    id: 'ap4-14-speciality', instrument: 'coe-extradition-ap4-212', kind: 'cap', owedBy: 'person',
    must: 'Speciality shield: the person is free to leave', startEvent: 'discharged', startsOn: 'Final discharge',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: 'shield-ends',
    article: '3 (new 14(1)(b))', basis: 'S', confidence: 'B', source: '212',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '212' },
    linked: ['ece-14-45'],
  },
  {
    id: 'ap4-15-reextradition', instrument: 'coe-extradition-ap4-212', kind: 'max', owedBy: 'requested-party',
    must: 'Consent to re-extradition is decided', startEvent: 'complete', startsOn: 'Receipt of the request and its papers',
    amount: { value: 90, unit: 'd' },
    extension: { value: null, unit: null, max: 0, condition: 'Reasons and the expected time are told; the date does not move' },
    onLapse: 'no-sanction',
    article: '4 (new 15(2))', basis: 'S', confidence: 'B', source: '212',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '212' },
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ap3-6-consent', instrument: 'coe-extradition-ap3-209', kind: 'max', owedBy: 'requested-party',
    must: 'The other Party is told whether the person consents', startEvent: 'arrested', startsOn: 'Provisional arrest',
    amount: { value: 10, unit: 'd' },
    extension: { value: null, unit: null, max: 0, condition: 'Consent given later still counts if no request has arrived (Art. 10)' },
    onLapse: 'ordinary-route',
    article: '6(1)', basis: 'S', confidence: 'A', source: '209',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '209' },
  },
  {
    id: 'ap3-6-no-simplified', instrument: 'coe-extradition-ap3-209', kind: 'max', owedBy: 'requested-party',
    must: 'The other Party is told if the simplified route is not used despite consent', startEvent: 'decision', startsOn: 'The decision',
    amount: null, extension: null, onLapse: null,
    article: '6(2)', basis: 'S', confidence: 'A', source: '209',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '209' },
    linked: ['ece-16-40'],
    doubt: 'No number of its own: early enough for the 40 days of ETS 24 Art. 16.',
  },
  {
    id: 'ap3-7-decision', instrument: 'coe-extradition-ap3-209', kind: 'max', owedBy: 'requested-party',
    must: 'The decision is notified', startEvent: 'consented', startsOn: 'Consent',
    amount: { value: 20, unit: 'd' }, extension: null, onLapse: null,
    article: '7', basis: 'S', confidence: 'A', source: '209',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '209' },
  },
  {
    id: 'ap3-9-surrender', instrument: 'coe-extradition-ap3-209', kind: 'goal', owedBy: 'both',
    must: 'The person is surrendered', startEvent: 'notified', startsOn: 'Notification of the decision',
    amount: { value: 10, unit: 'd' }, extension: null, onLapse: null,
    article: '9', basis: 'S', confidence: 'A', source: '209',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '209' },
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'uncac-46-asap', instrument: 'un-uncac-2003', kind: 'soft', owedBy: 'requested-party',
    must: 'The request is executed as soon as possible, suggested deadlines are respected as far as possible, questions on its state are answered',
    startEvent: 'received', startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: '46(24)', basis: 'S', confidence: 'A', source: 'UNCAC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
  {
    id: 'uncac-46-oral', instrument: 'un-uncac-2003', kind: 'soft', owedBy: 'requesting-party',
    must: 'An oral request is confirmed in writing', startEvent: 'sent', startsOn: 'The oral request',
    amount: null, extension: null, onLapse: null,
    article: '46(14)', basis: 'S', confidence: 'A', source: 'UNCAC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
  {
    id: 'uncac-44-custody', instrument: 'un-uncac-2003', kind: 'soft', owedBy: 'requested-party',
    must: 'Custody before extradition in urgent cases; domestic law or treaty gives the period', startEvent: 'received', startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: '44(10)', basis: 'S', confidence: 'A', source: 'UNCAC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
  {
    id: 'uncac-46-safe', instrument: 'un-uncac-2003', kind: 'cap', owedBy: 'person',
    must: 'Safe conduct', startEvent: 'notified', startsOn: 'Official word that presence is no longer needed',
    amount: { value: 15, unit: 'd' }, amountFact: ['amountDays'], amountRule: 'replaces',
    extension: { value: null, unit: null, max: null, condition: 'By agreement of the States' }, onLapse: 'immunity-ends',
    article: '46(27)', basis: 'S', confidence: 'A', source: 'UNCAC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays'] }, gate: null,
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'copo-5-7d', instrument: 'uk-copo-2019', kind: 'max', owedBy: 'provider',
    must: 'Data is produced', startEvent: 'served', startsOn: 'Day of service (day 1)',
    amount: { value: 7, unit: 'd' }, amountFact: ['amountDays'], amountRule: 'replaces', extension: null, onLapse: 'contempt',
    article: '5(5)', basis: 'S', confidence: 'A', source: 'COPO',
    profile: 'uk-inclusive', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays'] }, gate: null,
  },
  {
    id: 'copo-9-3mo', instrument: 'uk-copo-2019', kind: 'cap', owedBy: 'secretary-of-state',
    must: 'The order is served', startEvent: 'order-made', startsOn: 'Day the order is made (day 1)',
    amount: { value: 3, unit: 'mo' }, extension: null, onLapse: 'order-void',
    article: '9(1), (2)', basis: 'S', confidence: 'A', source: 'COPO',
    profile: 'uk-inclusive', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
];

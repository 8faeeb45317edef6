import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'euus-8-suppl', instrument: 'eu-us-extradition-2003', kind: 'set', owedBy: 'requesting-state',
    must: 'Supplementary information is sent within the reasonable time set', startEvent: 'received', startsOn: 'The request for it',
    amount: null, amountFact: ['amountDays', 'amountHours', 'fixedDate'], extension: null, onLapse: null,
    article: '8', basis: 'S', confidence: 'B', source: 'EUUS-EX',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays', 'amountHours', 'fixedDate'] }, gate: null,
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'malabo-31-preserve', aliases: ['au-malabo-2014'], instrument: 'au-malabo-2014', kind: 'cap', owedBy: 'holder',
    must: 'Data is preserved under a domestic order', startEvent: 'order-made', startsOn: 'The order',
    amount: { value: 2, unit: 'y' }, amountFact: ['amountDays'], amountRule: 'at-most', extension: null, onLapse: 'duty-ends',
    article: '31(3)(d)', basis: 'S', confidence: 'A', source: 'MAL',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays'] }, gate: null,
    doubt: 'An upper limit for national law; the order or national law sets the length.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'us-order-hours', aliases: ['us-rule-45'], instrument: 'us-rule-45', kind: 'set', owedBy: 'court',
    must: 'What a US court order or criminal rule asks within a number of hours is done', startEvent: 'order-made',
    startsOn: 'The event the order names',
    amount: null, amountFact: ['amountHours'], extension: null, onLapse: null,
    article: 'Fed. R. Crim. P. 45(a)(2)', basis: 'S', confidence: 'B', source: 'R45',
    profile: 'us-rule-45', roll: 'same-clock-time-next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: ['amountHours'], optional: [] }, gate: null,
    doubt: 'Later amendments of the rule were not checked.',
  },
  {
    id: 'us-order-days', instrument: 'us-rule-45', kind: 'set', owedBy: 'court',
    must: 'What a US court order or criminal rule asks within a number of days is done', startEvent: 'order-made',
    startsOn: 'The event the order names',
    amount: null, amountFact: ['amountDays'], extension: null, onLapse: null,
    article: 'Fed. R. Crim. P. 45(a)(1)', basis: 'S', confidence: 'B', source: 'R45',
    profile: 'us-rule-45', roll: 'next-working-day', liberty: false, actBy: { rule: 'last-working-day-before' }, pause: null,
    facts: { needed: ['amountDays'], optional: [] }, gate: null,
    doubt: "Not for fixed dates; other filing than electronic ends when the clerk's office closes.",
  },
];

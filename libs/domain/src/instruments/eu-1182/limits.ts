import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'eu-set-hours', aliases: ['eu-1182'], instrument: 'eu-1182', kind: 'set', owedBy: 'court',
    must: 'What an authority asks within a number of hours under an EU regulation or directive is done', startEvent: 'as-stated',
    startsOn: 'As stated',
    amount: null, amountFact: ['amountHours'], extension: null, onLapse: null,
    article: 'Reg. 1182/71, 3', basis: 'S', confidence: 'A', source: '1182',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: ['amountHours'], optional: [] }, gate: null,
  },
  {
    id: 'eu-set-days', instrument: 'eu-1182', kind: 'set', owedBy: 'court',
    must: 'What an authority asks within a number of days under an EU regulation or directive is done', startEvent: 'as-stated',
    startsOn: 'As stated',
    amount: null, amountFact: ['amountDays'], extension: null, onLapse: null,
    article: 'Reg. 1182/71, 3', basis: 'S', confidence: 'A', source: '1182',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: ['amountDays'], optional: [] }, gate: null,
  },
];

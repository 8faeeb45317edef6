import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'uncc-25', instrument: 'un-cybercrime-2024', kind: 'cap', owedBy: 'holder',
    must: 'Data is preserved under a domestic order', startEvent: 'order-made', startsOn: 'The order',
    amount: { value: 90, unit: 'd' }, amountFact: ['amountDays'], amountRule: 'at-most',
    extension: { value: 90, unit: 'd', max: null, condition: 'Renewable', upTo: true }, onLapse: 'duty-ends',
    article: '25(2)', basis: 'S', confidence: 'C', source: 'UNCC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays'] }, gate: { status: 'not-in-force', liftedBy: 'participation-record' },
    doubt: 'The text was not re-read.',
  },
  {
    id: 'uncc-42', instrument: 'un-cybercrime-2024', kind: 'min', owedBy: 'requested-party',
    must: 'Data is preserved for another State', startEvent: 'preservation-effected', startsOn: 'Preservation',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: 'may-be-released',
    article: '42', basis: 'S', confidence: 'C', source: 'UNCC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { status: 'not-in-force', liftedBy: 'participation-record' },
    doubt: 'Article number and minimum are to be checked, and whether an extension may be asked before expiry.',
  },
  {
    id: 'uncc-40', instrument: 'un-cybercrime-2024', kind: 'soft', owedBy: 'requested-party',
    must: 'Assistance is given as soon as possible; suggested deadlines are respected where possible', startEvent: 'received',
    startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: '40', basis: 'S', confidence: 'C', source: 'UNCC',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { status: 'not-in-force', liftedBy: 'participation-record' },
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ie-preservation-90', instrument: 'ie-retention-2011', kind: 'cap', owedBy: 'provider',
    must: 'A preservation order has effect', startEvent: 'order-made', startsOn: 'The order',
    amount: { value: 90, unit: 'd' }, amountFact: ['amountDays'], amountRule: 'at-most', extension: null, onLapse: 'protection-ends',
    article: 'Communications (Retention of Data) Act 2011 s.7A(13)', basis: 'N', confidence: 'A', source: 'IE-RET',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'IE', pause: null,
    facts: { needed: [], optional: ['amountDays'] }, gate: null,
    doubt: 'Whether the day of the order counts depends on its wording.',
  },
  {
    id: 'ie-preservation-urgent-8h', instrument: 'ie-retention-2011', kind: 'max', owedBy: 'issuing-authority',
    must: 'An urgent order is recorded in writing', startEvent: 'issued', startsOn: 'The urgent order',
    amount: { value: 8, unit: 'h' }, extension: null, onLapse: null,
    article: 'Communications (Retention of Data) Act 2011 s.7B', basis: 'N', confidence: 'A', source: 'IE-RET',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'same' }, lawOf: 'IE', pause: null, facts: { needed: [], optional: [] },
    gate: null,
  },
  {
    id: 'ie-preservation-urgent-7d', instrument: 'ie-retention-2011', kind: 'max', owedBy: 'issuing-authority',
    must: 'An urgent order is reported', startEvent: 'issued', startsOn: 'The urgent order',
    amount: { value: 7, unit: 'd' }, extension: null, onLapse: null,
    article: 'Communications (Retention of Data) Act 2011 s.7B', basis: 'N', confidence: 'A', source: 'IE-RET',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'IE', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ca-preserve-21', instrument: 'ca-criminal-code', kind: 'cap', owedBy: 'holder',
    must: 'Data is preserved on a domestic demand', startEvent: 'received', startsOn: 'The demand',
    amount: { value: 21, unit: 'd' }, extension: null, onLapse: 'protection-ends',
    article: 'Criminal Code 487.012', basis: 'N', confidence: 'C', source: null,
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'CA', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read; the State's counting rule is not recorded.",
  },
  {
    id: 'ca-preserve-90', instrument: 'ca-criminal-code', kind: 'cap', owedBy: 'holder',
    must: 'Data is preserved on a foreign matter', startEvent: 'received', startsOn: 'The demand',
    amount: { value: 90, unit: 'd' }, extension: null, onLapse: 'protection-ends',
    article: 'Criminal Code 487.012', basis: 'N', confidence: 'C', source: null,
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'CA', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read; the State's counting rule is not recorded.",
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'gh-preserve-120', instrument: 'gh-cybersecurity-2020', kind: 'cap', owedBy: 'holder',
    must: 'Data is preserved on a foreign request', startEvent: 'order-made', startsOn: 'The order',
    amount: { value: 120, unit: 'd' }, extension: null, onLapse: 'protection-ends',
    article: 'Cybersecurity Act 2020', basis: 'N', confidence: 'A', source: 'GH',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'GH', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The start moment and the State's counting rule are not recorded.",
  },
];

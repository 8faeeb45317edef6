import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'ecris-10wd', instrument: 'eu-ecris-2009-315', kind: 'max', owedBy: 'requested-authority',
    must: 'A request for criminal records is answered', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 10, unit: 'wd' }, extension: null, onLapse: null,
    article: 'FD 2009/315', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
  {
    id: 'ecris-20wd-own', instrument: 'eu-ecris-2009-315', kind: 'max', owedBy: 'requested-authority',
    must: "The person's own request for criminal records is answered", startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 20, unit: 'wd' }, extension: null, onLapse: null,
    article: 'FD 2009/315', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
];

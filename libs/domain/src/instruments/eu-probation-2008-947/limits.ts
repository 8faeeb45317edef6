import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'probation-60', instrument: 'eu-probation-2008-947', kind: 'max', owedBy: 'executing-authority',
    must: 'Recognition is decided', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 60, unit: 'd' }, extension: null, onLapse: null,
    article: 'FD 2008/947', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
];

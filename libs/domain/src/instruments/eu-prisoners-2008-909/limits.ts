import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'prisoners-90', instrument: 'eu-prisoners-2008-909', kind: 'max', owedBy: 'executing-authority',
    must: 'The transfer of a sentence is decided', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 90, unit: 'd' }, extension: null, onLapse: null,
    article: 'FD 2008/909', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
  {
    id: 'prisoners-transfer-30', instrument: 'eu-prisoners-2008-909', kind: 'max', owedBy: 'both',
    must: 'The sentenced person is transferred', startEvent: 'decision-final', startsOn: 'The final decision',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: null,
    article: 'FD 2008/909', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "The text was not re-read. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'jurisdiction-answer', instrument: 'eu-jurisdiction-conflicts-2009-948', kind: 'set', owedBy: 'requested-authority',
    must: 'The contacted authority answers within the reasonable deadline given, else without undue delay', startEvent: 'received',
    startsOn: 'The contact',
    amount: null, amountFact: ['amountDays', 'amountHours', 'fixedDate'], extension: null, onLapse: null,
    article: 'FD 2009/948', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: ['amountDays', 'amountHours', 'fixedDate'] }, gate: null,
    doubt: 'The text was not re-read; faster if the person is in custody.',
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'mla2000-4', instrument: 'eu-mla-2000', kind: 'set', owedBy: 'requested-state',
    must: 'The request is executed with regard to the deadline stated and its reasons', startEvent: 'received', startsOn: 'The request',
    amount: null, amountFact: ['amountDays', 'amountHours', 'fixedDate'],
    extension: { value: null, unit: null, max: 0, condition: 'The expected time is told at once if the deadline cannot be met' },
    onLapse: 'agree-further-steps',
    article: '4(2), (4)', basis: 'S', confidence: 'B', source: 'MLA2000',
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: ['amountDays', 'amountHours', 'fixedDate'] }, gate: null,
  },
  {
    id: 'mla2000-20', instrument: 'eu-mla-2000', kind: 'max', owedBy: 'notified-state',
    must: 'The notice of interception on its territory is answered', startEvent: 'received', startsOn: 'Receipt of the information',
    amount: { value: 96, unit: 'h' },
    extension: { value: 8, unit: 'd', max: 1, condition: 'Agreed, with reasons in writing', upTo: true }, onLapse: 'interception-goes-on',
    article: '20(4)(a)', basis: 'S', confidence: 'B', source: 'MLA2000',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: 'Hours run from the event without rounding; Ireland sets a total of at most 12 days. Material is not used before the answer, save in urgent danger.',
  },
];

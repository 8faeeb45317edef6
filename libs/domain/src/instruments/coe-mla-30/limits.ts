import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'mla30-7-summons', instrument: 'coe-mla-30', kind: 'before', owedBy: 'requesting-party',
    must: 'A summons for an accused reaches the requested authority', startEvent: 'hearing', startsOn: 'Counted back from the date of appearance',
    amount: { value: 50, unit: 'd' }, amountFact: ['amountDays'], amountRule: 'at-most', extension: null, onLapse: 'may-not-be-served',
    article: '7(3)', basis: 'D', confidence: 'A', source: '30',
    profile: 'count-back', roll: 'previous-working-day', liberty: false, actBy: { rule: 'last-working-day-before' }, pause: null,
    facts: { needed: ['amountDays'], optional: ['hearing'] }, gate: null,
    doubt: 'Each Party declares its own number, at most 50 days.',
  },
  {
    id: 'mla30-12-safe', instrument: 'coe-mla-30', kind: 'cap', owedBy: 'person',
    must: 'Safe conduct lasts while the person had the chance to leave', startEvent: 'presence-not-required',
    startsOn: 'Presence no longer required',
    amount: { value: 15, unit: 'd' }, extension: null, onLapse: 'immunity-ends',
    article: '12(3)', basis: 'S', confidence: 'A', source: '30',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
  },
  {
    id: 'mla182-17-observe', instrument: 'coe-mla-30', kind: 'cap', owedBy: 'requesting-party',
    must: 'Authorisation for urgent observation across the border is obtained', startEvent: 'border-crossed', startsOn: 'Crossing of the border',
    amount: { value: 5, unit: 'h' }, extension: null, onLapse: 'observation-stops',
    article: 'ETS 182, 17(2)', basis: 'S', confidence: 'A', source: '182',
    profile: 'exact-elapsed', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'], doubtIfAbsent: ['protocolsBindingBoth'] }, gate: { protocol: '182' },
  },
  {
    id: 'mla182-prompt', instrument: 'coe-mla-30', kind: 'soft', owedBy: 'requested-party',
    must: 'Assistance is given', startEvent: 'received', startsOn: 'The request',
    amount: null, extension: null, onLapse: null,
    article: 'ETS 182, 1', basis: 'S', confidence: 'A', source: '182',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['protocolsBindingBoth'] }, gate: { protocol: '182' },
  },
];

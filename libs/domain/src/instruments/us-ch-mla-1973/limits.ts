import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'us-ch-mla-22-summons', instrument: 'us-ch-mla-1973', kind: 'before', owedBy: 'requesting-state',
    must: 'A request to serve a summons arrives', startEvent: 'hearing', startsOn: 'Counted back from the date of appearance',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: 'may-not-be-served',
    article: '22(3)', basis: 'S', confidence: 'B', source: 'CH-US-MLA',
    profile: 'count-back', roll: 'previous-working-day', liberty: false, actBy: { rule: 'last-working-day-before' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState', 'hearing'] }, gate: { between: ['US', 'CH'] },
    doubt: 'May be shortened in very urgent cases.',
  },
  {
    id: 'us-ch-mla-27-safe', instrument: 'us-ch-mla-1973', kind: 'cap', owedBy: 'person',
    must: 'Safe conduct', startEvent: 'notified', startsOn: 'Official notice that presence is no longer needed',
    amount: { value: 10, unit: 'd' }, extension: null, onLapse: 'immunity-ends',
    article: '27(3)', basis: 'S', confidence: 'B', source: 'CH-US-MLA',
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['requestingState', 'requestedState'] }, gate: { between: ['US', 'CH'] },
  },
];

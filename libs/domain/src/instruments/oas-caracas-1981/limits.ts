import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'caracas-arrest', instrument: 'oas-caracas-1981', kind: 'cap', owedBy: 'requesting-state',
    must: 'Formal request and papers are received after provisional arrest', startEvent: 'arrested', startsOn: 'Arrest',
    amount: null, extension: null, onLapse: null,
    article: '14', basis: 'S', confidence: 'C', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: '60 days from professional knowledge only: no clock until the text was read.',
  },
  {
    id: 'caracas-takeover', instrument: 'oas-caracas-1981', kind: 'cap', owedBy: 'requesting-state',
    must: 'The person is taken over', startEvent: 'surrender-date-appointed', startsOn: 'Grant of extradition, or the date fixed for surrender',
    amount: null, extension: null, onLapse: null,
    article: '22', basis: 'S', confidence: 'C', source: null,
    profile: 'calendar-strict', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] }, gate: null,
    doubt: '30 days from professional knowledge only: no clock until the text was read.',
  },
];

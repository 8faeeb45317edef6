import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'lei-5-urgent-direct', instrument: 'eu-info-exchange-2023-977', kind: 'max', owedBy: 'single-point-of-contact',
    must: 'An urgent request for directly accessible data is answered', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 8, unit: 'h' }, extension: null, onLapse: null,
    article: '5(1)(a)', basis: 'S', confidence: 'B', source: '977',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: [], optional: [] }, gate: { appliesFrom: '2024-12-12', dateFact: 'start' },
    doubt: 'A deviation while judicial authorisation is awaited (5(2)) was not re-read.',
  },
  {
    id: 'lei-5-urgent-indirect', instrument: 'eu-info-exchange-2023-977', kind: 'max', owedBy: 'single-point-of-contact',
    must: 'An urgent request for indirectly accessible data is answered', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 3, unit: 'd' }, extension: null, onLapse: null,
    article: '5(1)(b)', basis: 'S', confidence: 'B', source: '977',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'without-two-working-days' }, pause: null,
    facts: { needed: [], optional: [] }, gate: { appliesFrom: '2024-12-12', dateFact: 'start' },
    doubt: 'Whether Art. 3(5) (two working days) reaches three calendar days is contested. A deviation while judicial authorisation is awaited (5(2)) was not re-read.',
  },
  {
    id: 'lei-5-other', instrument: 'eu-info-exchange-2023-977', kind: 'max', owedBy: 'single-point-of-contact',
    must: 'Any other request is answered', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 7, unit: 'd' }, extension: null, onLapse: null,
    article: '5(1)(c)', basis: 'S', confidence: 'B', source: '977',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2024-12-12', dateFact: 'start' },
    doubt: 'A deviation while judicial authorisation is awaited (5(2)) was not re-read.',
  },
];

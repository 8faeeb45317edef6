import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'attacks-13-8h', aliases: ['eu-attacks-2013-40'], instrument: 'eu-attacks-2013-40', kind: 'max', owedBy: 'contact-point',
    must: 'It is said for an urgent request whether, how and roughly when it will be answered', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 8, unit: 'h' }, extension: null, onLapse: null,
    article: '13(1)', basis: 'S', confidence: 'B', source: '1340',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
  },
];

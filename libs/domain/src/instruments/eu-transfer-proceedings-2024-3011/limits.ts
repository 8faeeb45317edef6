import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'tcp-8-ack', instrument: 'eu-transfer-proceedings-2024-3011', kind: 'max', owedBy: 'requested-authority',
    must: 'Receipt is acknowledged', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 7, unit: 'd' }, extension: null, onLapse: null,
    article: '8(8)', basis: 'S', confidence: 'A', source: '3011',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2027-02-01', dateFact: 'start', notBound: ['DK'] },
  },
  {
    id: 'tcp-13-decide', instrument: 'eu-transfer-proceedings-2024-3011', kind: 'max', owedBy: 'requested-authority',
    must: 'Acceptance is decided', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 60, unit: 'd' },
    extension: { value: 30, unit: 'd', max: 1, condition: 'With reasons', upTo: true }, onLapse: null,
    article: '13(1), (2)', basis: 'S', confidence: 'A', source: '3011',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2027-02-01', dateFact: 'start', notBound: ['DK'] },
  },
];

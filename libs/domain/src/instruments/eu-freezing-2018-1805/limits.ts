import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'frz-9-decide', instrument: 'eu-freezing-2018-1805', kind: 'max', owedBy: 'executing-authority',
    must: 'Recognition is decided where immediate need is stated', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 48, unit: 'h' },
    extension: { value: null, unit: null, max: 0, condition: 'The issuing authority is told and consulted; the duty stays' }, onLapse: 'duty-stays',
    article: '9(3), (5), (6)', basis: 'S', confidence: 'A', source: '1805',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: [], optional: ['issuingState'] }, gate: { appliesFrom: '2020-12-19', dateFact: 'start', notBound: ['DK', 'IE'] },
    doubt: 'Whether two working days (Art. 3(5)) are due within a period in hours is open; they are not added.',
  },
  {
    id: 'frz-9-execute', instrument: 'eu-freezing-2018-1805', kind: 'max', owedBy: 'executing-authority',
    must: 'The concrete measures are taken', startEvent: 'decision', startsOn: 'The decision',
    amount: { value: 48, unit: 'h' },
    extension: { value: null, unit: null, max: 0, condition: 'The issuing authority is told and consulted; the duty stays' }, onLapse: 'duty-stays',
    article: '9(3), (5), (6)', basis: 'S', confidence: 'A', source: '1805',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: [], optional: ['issuingState'] }, gate: { appliesFrom: '2020-12-19', dateFact: 'start', notBound: ['DK', 'IE'] },
    doubt: 'Whether two working days (Art. 3(5)) are due within a period in hours is open; they are not added.',
  },
  {
    id: 'frz-12-silence', instrument: 'eu-freezing-2018-1805', kind: 'max', owedBy: 'issuing-authority',
    must: 'A request to limit the freezing in time is answered', startEvent: 'received', startsOn: 'Receipt of that request',
    amount: { value: 6, unit: 'wk' }, extension: null, onLapse: 'freeze-may-end',
    article: '12(2)', basis: 'S', confidence: 'A', source: '1805',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'weeks-from-event-day' }, pause: null,
    facts: { needed: [], optional: ['issuingState'] }, gate: { appliesFrom: '2020-12-19', dateFact: 'start', notBound: ['DK', 'IE'] },
    doubt: 'Some count weeks from the day after the event.',
  },
  {
    id: 'frz-20', instrument: 'eu-freezing-2018-1805', kind: 'max', owedBy: 'executing-authority',
    must: 'The confiscation order is decided', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 45, unit: 'd' },
    extension: { value: null, unit: null, max: 0, condition: 'The issuing authority is told and consulted; the duty stays' }, onLapse: 'duty-stays',
    article: '20(1), (4), (5)', basis: 'S', confidence: 'A', source: '1805',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['issuingState'] }, gate: { appliesFrom: '2020-12-19', dateFact: 'start', notBound: ['DK', 'IE'] },
  },
];

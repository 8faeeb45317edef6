import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'epo-9-recognise', instrument: 'eu-epo-2011-99', kind: 'soft', owedBy: 'executing-authority',
    must: 'The order is decided and a measure adopted, with the priority of a national case', startEvent: 'received', startsOn: 'Receipt',
    amount: null, extension: null, onLapse: null,
    article: '9(1), 15', basis: 'S', confidence: 'A', source: 'EPO',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK', 'IE'] },
    doubt: 'Without undue delay, no number; Art. 15 was not re-read.',
  },
  {
    id: 'epo-9-missing', instrument: 'eu-epo-2011-99', kind: 'set', owedBy: 'issuing-authority',
    must: 'Missing information is supplied', startEvent: 'received', startsOn: 'The request for it',
    amount: null, amountFact: ['amountDays', 'amountHours', 'fixedDate'], extension: null, onLapse: null,
    article: '9(4)', basis: 'S', confidence: 'B', source: 'EPO',
    profile: 'eu-1182', roll: 'next-working-day', liberty: false, actBy: { rule: 'event-plus-hours-unrounded' }, pause: null,
    facts: { needed: [], optional: ['amountDays', 'amountHours', 'fixedDate'] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK', 'IE'] },
  },
  {
    id: 'epo-12-breach', instrument: 'eu-epo-2011-99', kind: 'soft', owedBy: 'executing-authority',
    must: 'A breach is reported', startEvent: 'on-learning', startsOn: 'The breach',
    amount: null, extension: null, onLapse: null,
    article: '12', basis: 'S', confidence: 'B', source: 'EPO',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK', 'IE'] },
  },
  {
    id: 'epo-14-end', instrument: 'eu-epo-2011-99', kind: 'soft', owedBy: 'executing-authority',
    must: 'The measure is ended, for instance at its maximum term or when the person leaves', startEvent: 'on-learning', startsOn: 'The event',
    amount: null, extension: null, onLapse: null,
    article: '14', basis: 'S', confidence: 'B', source: 'EPO',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK', 'IE'] },
  },
  {
    id: 'epo-10-inform', instrument: 'eu-epo-2011-99', kind: 'soft', owedBy: 'executing-authority',
    must: 'Issuing authority and protected person are told of a refusal, its reasons and the remedies', startEvent: 'decision',
    startsOn: 'The decision',
    amount: null, extension: null, onLapse: null,
    article: '10(2)', basis: 'S', confidence: 'C', source: 'EPO',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK', 'IE'] },
  },
];

import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'jit-period', instrument: 'eu-jit-2002-465', kind: 'set', owedBy: 'both',
    must: 'The joint team works for the period set in its agreement', startEvent: 'agreed', startsOn: 'As the agreement says',
    amount: null, amountFact: ['amountDays', 'amountHours', 'fixedDate'],
    extension: { value: null, unit: null, max: null, condition: 'By agreement' }, onLapse: 'measure-ends',
    article: 'FD 2002/465, 1', basis: 'S', confidence: 'C', source: null,
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['amountDays', 'amountHours', 'fixedDate'] }, gate: null,
    doubt: 'No limit in the text; the text was not re-read.',
  },
];

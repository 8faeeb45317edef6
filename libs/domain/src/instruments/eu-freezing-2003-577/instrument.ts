import { kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Framework Decision 2003/577/JHA on freezing orders. */
export const euFreezing2003577 = recorded({
  id: 'eu-freezing-2003-577',
  title: 'Framework Decision on the execution of orders freezing property or evidence',
  citation: 'Framework Decision 2003/577/JHA (confiscation: Framework Decision 2006/783/JHA)',
  family: 'european-union',
  made: made(null, '2003'),
  status: status('in-force', 'In force with Denmark and Ireland; Regulation (EU) 2018/1805 took its place between the others.', 'On with Denmark and Ireland.'),
  parties: { model: 'member-states', except: [], onlyWith: ['DK', 'IE'], text: 'Member States; still used where Denmark or Ireland is one of the two.' },
  requests: [kind('freezing')],
  forms: [...letters],
  confidence: 'B',
  sources: ['577'],
});

import { applies, channel, day, kind, made, recorded } from '../build';
import { letters } from '../forms-of-practice';

/** Regulation (EU) 2018/1805 on freezing and confiscation orders. */
export const euFreezing20181805 = recorded({
  id: 'eu-freezing-2018-1805',
  title: 'Regulation on the mutual recognition of freezing orders and confiscation orders',
  citation: 'Regulation (EU) 2018/1805',
  family: 'european-union',
  made: made(null, '2018'),
  appliesFrom: day('2020-12-19'),
  status: applies('Applies since 19 December 2020.'),
  parties: { model: 'member-states', except: ['DK', 'IE'], text: 'All Member States except Denmark and Ireland, which stay under Framework Decisions 2003/577/JHA and 2006/783/JHA.' },
  requests: [kind('freezing', '4'), kind('confiscation', '14')],
  channels: [channel('judicial-direct', '4, 14', null, 'Certificate directly between the authorities')],
  languages: { text: 'Translation into a language of the executing State.', article: '6' },
  dualCriminality: { rule: 'list-exempt', text: 'Both laws, except for listed offences.', article: '3', exemptions: [{ text: 'Listed offences.', article: '3' }] },
  forms: [...letters],
  confidence: 'A',
  sources: ['1805'],
  notes: ['Grounds for refusal: Articles 8 and 19; postponement: Articles 10 and 21. Their codes are not recorded.'],
});

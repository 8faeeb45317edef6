import type { RouteRule } from '../rule';
import { americanAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';

const part: Assistance = {
  need: 'criminal-records', kind: 'Request for an extract of criminal records', eio: false, ready: ['Identity of the person: names, birth, parents, nationality', 'Purpose of the extract'],
  articles: { 'mla-2000': 'with ETS 30 Art. 13', 'ets-30': 'ETS 30 Arts 13, 22' },
};

export const criminalRecords: readonly RouteRule[] = [
  {
    id: 'criminal-records/ecris', instrument: 'eu-ecris-2009-315', articles: 'FD 2009/315/JHA Arts 6 to 8', kind: 'Request between central authorities for criminal records', tier: 1, why: 'First choice between Member States.', signs: 'Central authority for criminal records', forms: [], limits: ['ecris-10wd', 'ecris-20wd-own'], ready: part.ready ?? [],
  },
  ...europeanAssistance(part), ...americanAssistance(part), ...regionalAssistance(part), ...unAssistance(part), ...lettersRogatory(part),
];

import type { RouteNeed } from '../need';
import type { RouteRule, YieldsTo } from '../rule';
import { budapestOffence, uncacSubject, untocSubject } from './words';

export const overtakenByEaw: YieldsTo = { instrument: 'eu-eaw-2002-584', text: 'Between Member States the European Arrest Warrant has taken its place.' };
export const tcaFirst: YieldsTo = { instrument: 'eu-uk-tca-2020', one: 'GB', exceptional: true, text: 'Between Member States and the United Kingdom only in exceptional cases: Title VII of the Trade and Cooperation Agreement comes first.' };
export const minister = 'Ministry of justice, or the authority named for extradition';
const notToUnion: readonly YieldsTo[] = [overtakenByEaw, { ...tcaFirst, exceptional: false, text: 'Title VII of the Trade and Cooperation Agreement binds both.' }];

export const requestReady: readonly string[] = [
  'Sentence or warrant of arrest, original or authentic copy', 'Facts, time, place, legal description and the text of the law with limitation', 'Description of the person, nationality', 'Assurances where they will be asked for: death penalty, speciality, judgment in absence',
];
export const arrestReady: readonly string[] = ['That a warrant or sentence exists and a request for extradition will follow', 'Offence, time and place, description of the person', 'Why it is urgent: risk of flight', 'The papers for the request in preparation: the period is short'];

/** The general treaties that can be a basis where nothing is closer. */
export function widerBases(need: Extract<RouteNeed, 'surrender' | 'provisional-arrest'>): readonly RouteRule[] {
  const arrest = need === 'provisional-arrest';
  const common = {
    kind: arrest ? 'Request for provisional arrest' : 'Request for extradition', forms: arrest ? ['PROVISIONAL_ARREST_REQUEST'] : ['EXTRADITION_REQUEST', 'ASSURANCE_LETTER'], ready: arrest ? arrestReady : requestReady, signs: minister, yieldsTo: notToUnion,
  } as const;
  const last = 'Basis where a State needs a treaty and none between the two is closer.';
  const region = { ...common, tier: 3, articles: 'Not established', why: 'Regional treaty for both States; only a pointer.' } as const;
  return [
    { id: `${need}/montevideo`, instrument: 'montevideo-1933', articles: 'Arts 1, 5, 10, 11', ...common, tier: 2, why: 'Convention of States of the Americas.', limits: arrest ? ['montevideo-1933'] : ['montevideo-1933-takeover', 'montevideo-1933-takeover-contiguous'], ...(arrest ? { doubts: ['After release there is no new arrest for the same act.'] } : {}) },
    { id: `${need}/caracas`, instrument: 'oas-caracas-1981', ...region, articles: 'Arts 14, 22', limits: [arrest ? 'caracas-arrest' : 'caracas-takeover'] },
    { id: `${need}/london`, instrument: 'commonwealth-london', ...region, limits: arrest ? ['london-arrest'] : [], doubts: ['The scheme binds nobody; the law of the requested country decides.'] },
    { id: `${need}/ecowas`, instrument: 'ecowas-ext-1994', ...region, articles: arrest ? 'Art. 22' : 'Not established', limits: arrest ? ['ecowas-arrest'] : [] },
    { id: `${need}/sadc`, instrument: 'sadc-extradition-2002', ...region, articles: arrest ? 'Art. 10' : 'Not established', limits: arrest ? ['sadc-arrest'] : [] },
    { id: `${need}/riyadh`, instrument: 'riyadh-1983', ...region, limits: arrest ? ['riyadh-arrest'] : [] },
    { id: `${need}/untoc`, instrument: 'un-untoc-2000', articles: 'Art. 16', ...common, tier: 4, why: last, limits: arrest ? ['untoc-16-custody'] : [], scope: { subject: untocSubject } },
    { id: `${need}/uncac`, instrument: 'un-uncac-2003', articles: 'Art. 44', ...common, tier: 4, why: last, limits: arrest ? ['uncac-44-custody'] : [], scope: { subject: uncacSubject } },
    { id: `${need}/budapest`, instrument: 'coe-budapest-185', articles: 'Art. 24', ...common, tier: 4, why: last, limits: [], scope: { subject: budapestOffence, threshold: { article: 'ETS 185 Art. 24(1)', years: 1 } } },
    { id: `${need}/un-cybercrime`, instrument: 'un-cybercrime-2024', articles: 'Art. 37', ...common, tier: 4, why: 'Once in force between the two.', limits: [] },
    {
      id: `${need}/national`, instrument: null, not: 'US', title: 'Bilateral treaty, or the law of the State asked', articles: 'Not recorded', ...common, tier: 5, channel: 'Diplomatic channel', limits: [], why: 'Last resort: only a few bilateral treaties are recorded; some States extradite without a treaty, for reciprocity.',
      doubts: ['Whether there is a bilateral treaty between the two is not recorded: check; it would come before the general conventions.'],
      yieldsTo: [...notToUnion],
    },
  ];
}

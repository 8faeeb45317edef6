import { euMemberStates } from '../../instruments/eu-member-states';
import type { RouteRule } from '../rule';
import { bilateralExtradition } from './bilateral-extradition';
import { minister, overtakenByEaw, requestReady, tcaFirst, widerBases } from './extradition-basis';

const severity = (article: string): NonNullable<RouteRule['scope']> => ({ threshold: { article, years: 1, months: 4 } });

export const surrender: readonly RouteRule[] = [
  {
    id: 'surrender/eaw', instrument: 'eu-eaw-2002-584', articles: 'Arts 1, 2, 8, 9, 15, 17, 23, 27', kind: 'European Arrest Warrant', tier: 1, why: 'The way between Member States; there is no fall-back.', signs: 'Issuing judicial authority: court, judge, or a prosecutor independent of the executive (Art. 6(1))',
    forms: ['EAW_FORM'], limits: ['eaw-17-consent', 'eaw-17-60', 'eaw-15-suppl', 'eaw-23-surrender', 'eaw-27-45', 'eaw-27-consent'], scope: severity('FD 2002/584 Art. 2(1)'),
    national: { IE: ['ie-eaw-consent', 'ie-eaw-60', 'ie-eaw-eurojust', 'ie-eaw-surrender', 'ie-eaw-consent-other', 'ie-eaw-speciality'], NL: ['nl-eaw-60', 'nl-eaw-surrender', 'nl-eaw-consent'] },
    ready: ['National arrest warrant or enforceable judgment on which it rests', 'Whether the offence is one of the 32 with at least three years (no test of dual criminality)', 'Facts, penalty, judgment in absence, guarantees (Art. 5)', 'Translation into a language that the executing State accepts'],
  },
  {
    id: 'surrender/tca', instrument: 'eu-uk-tca-2020', one: 'GB', articles: 'Part Three, Title VII; Arts 615, 621', kind: 'Arrest warrant under the Trade and Cooperation Agreement', tier: 1, why: 'First choice between Member States and the United Kingdom.', signs: 'Issuing judicial authority', forms: ['EAW_FORM'],
    channel: 'Direct between the judicial authorities or through the central authorities; Interpol', limits: ['tca-615-consent', 'tca-615-arrest', 'tca-621'], national: { GB: ['uk-8-21', 'uk-17-45', 'uk-35-10', 'uk-36-10'] }, scope: severity('TCA Title VII (check the text)'),
    ready: ['Warrant of the agreement, modelled on the European one', 'Facts, penalty, judgment in absence, guarantees', 'Notifications of the two States: nationality, political offences'], confidence: 'C',
  },
  {
    id: 'surrender/eu-1995', instrument: 'eu-simplified-extradition-1995', articles: 'Convention of 10 March 1995', kind: 'Simplified extradition', tier: 5, why: 'Overtaken.', signs: minister, forms: [], limits: [], ready: [],
  },
  ...bilateralExtradition('surrender'),
  {
    id: 'surrender/ets-24', instrument: 'coe-extradition-24', articles: 'Arts 1, 2, 12 to 14, 18, 19', kind: 'Request for extradition', tier: 2, why: 'The convention of the Council of Europe, with the protocols that both ratified.', signs: minister, forms: ['EXTRADITION_REQUEST', 'ASSURANCE_LETTER'],
    with: [
      { instrument: 'coe-extradition-ap1-86', articles: 'Arts 1, 2' }, { instrument: 'coe-extradition-ap2-98', articles: 'Arts 1 to 5' },
      { instrument: 'coe-extradition-ap3-209', articles: 'Arts 4 to 9', limits: ['ap3-6-consent', 'ap3-7-decision', 'ap3-9-surrender'] }, { instrument: 'coe-extradition-ap4-212', articles: 'Arts 1 to 6', limits: ['ap4-14-consent', 'ap4-14-speciality', 'ap4-15-reextradition'] },
    ],
    limits: ['ece-13-suppl', 'ece-18-15', 'ece-18-30', 'ece-14-45'], national: { IE: ['ie-ext-31-wait', 'ie-ext-33a-first', 'ie-ext-33a-second', 'ie-ext-34-discharge'], GB: ['uk-75', 'uk-76', 'uk-103-appeal', 'uk-117-28', 'uk-118-28'] },
    // Part 2 of the Extradition Act 2003; the Member States are Part 1 territories.
    nationalNotFor: { GB: euMemberStates },
    scope: severity('ETS 24 Art. 2(1)'), ready: requestReady, yieldsTo: [overtakenByEaw, tcaFirst], doubts: ['Declarations decide on nationals, languages and channels (Arts 6, 23): look them up.'],
  },
  ...widerBases('surrender'),
];

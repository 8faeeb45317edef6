import type { RouteRule } from '../rule';
import { bilateralExtradition } from './bilateral-extradition';
import { arrestReady, overtakenByEaw, tcaFirst, widerBases } from './extradition-basis';

export const provisionalArrest: readonly RouteRule[] = [
  {
    id: 'provisional-arrest/eaw', instrument: 'eu-eaw-2002-584', articles: 'Arts 9(2), (3), 12', kind: 'European Arrest Warrant with an alert in the Schengen Information System', tier: 1, why: 'Between Member States the alert has the effect of the warrant: no request for provisional arrest is needed.',
    signs: 'Issuing judicial authority', forms: ['EAW_FORM'], limits: ['eaw-17-consent', 'eaw-17-60'], national: { NL: ['nl-eaw-custody-20'] }, ready: ['European Arrest Warrant issued, or ready to be sent', 'Alert entered through the SIRENE bureau'], scope: { threshold: { article: 'FD 2002/584 Art. 2(1)', years: 1, months: 4 } },
  },
  {
    id: 'provisional-arrest/tca', instrument: 'eu-uk-tca-2020', one: 'GB', articles: 'Part Three, Title VII', kind: 'Arrest warrant under the Trade and Cooperation Agreement, sent by Interpol', tier: 1, why: 'First choice between Member States and the United Kingdom.', signs: 'Issuing judicial authority', channel: 'Interpol, or direct between the judicial authorities',
    forms: ['EAW_FORM'], limits: ['tca-615-consent', 'tca-615-arrest'], national: { GB: ['uk-6-48h'] }, ready: ['Warrant issued, or ready to be sent'], confidence: 'C',
  },
  ...bilateralExtradition('provisional-arrest'),
  {
    id: 'provisional-arrest/ets-24', instrument: 'coe-extradition-24', articles: 'Art. 16', kind: 'Request for provisional arrest', tier: 2, why: 'The convention of the Council of Europe: the papers must follow within 18, at the latest 40 days.', signs: 'Competent authority of the State that asks',
    channel: 'Diplomatic, direct by post or telegraph, Interpol, or any means that leaves a written trace (Art. 16(3))', forms: ['PROVISIONAL_ARREST_REQUEST'], limits: ['ece-16-18', 'ece-16-40', 'ece-16-report'],
    with: [{ instrument: 'coe-extradition-ap3-209', articles: 'Arts 4 to 6', limits: ['ap3-6-consent', 'ap3-6-no-simplified'] }], national: { IE: ['ie-ext-27-release', 'ie-ext-29a-consent'], GB: ['uk-74-45'] }, ready: arrestReady,
    scope: { threshold: { article: 'ETS 24 Art. 2(1)', years: 1, months: 4 } }, yieldsTo: [overtakenByEaw, tcaFirst],
  },
  ...widerBases('provisional-arrest'),
];

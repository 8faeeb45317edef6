import { rows, type Row } from './row';

export const property: readonly Row[] = [
  ...rows('freezing', [
    ['DE', 'FR', { best: ['1805', 'eio'], out: { '2003-577': 'OVERTAKEN', 'mla-182': 'OVERTAKEN', 'letters-rogatory': 'OVERTAKEN' }, limits: ['frz-9-decide', 'frz-9-execute', 'frz-12-silence'], certain: true, why: 'Member States without Denmark and Ireland: the Regulation.' }],
    ['DE', 'IE', { best: ['2003-577'], out: { 1805: 'NOT_BOUND', eio: 'NOT_BOUND' }, limits: ['frz-2003-577'], certain: true, why: 'With Ireland the Framework Decision of 2003.' }],
    ['DK', 'FR', { best: ['2003-577'], out: { 1805: 'NOT_BOUND' }, why: 'With Denmark the same.' }],
    ['FR', 'GB', { best: ['tca'], limits: ['tca-freeze-96'], out: { '2003-577': 'NOT_BOUND', 'mla-182': 'OVERTAKEN' }, why: 'Title XI of the agreement.' }],
    ['CH', 'BR', { more: { offence: 'laundering' }, best: ['uncac'], out: { 'mla-182': 'NOT_RECORDED' }, why: 'UNCAC covers laundering of the proceeds of corruption.' }],
  ]),
  ...rows('confiscation', [
    ['DE', 'FR', { best: ['1805'], limits: ['frz-20'], out: { '2006-783': 'OVERTAKEN' }, certain: true, why: 'The Regulation: 45 days.' }],
    ['DE', 'DK', { best: ['2006-783'], out: { 1805: 'NOT_BOUND' }, certain: false, why: 'With Denmark the Framework Decision of 2006, to be checked.' }],
    ['IE', 'GB', { best: ['tca'], why: 'Title XI.' }],
  ]),
];

export const protection: readonly Row[] = [
  ...rows('protection-order-criminal', [
    ['DE', 'FR', { more: { offence: 'gender_violence' }, best: ['epo', 'supervision', 'istanbul'], limits: ['epo-9-recognise', 'epo-12-breach'], certain: true, why: 'European Protection Order, then supervision order, then Istanbul.' }],
    ['DE', 'IE', { more: { offence: 'gender_violence' }, best: ['supervision', 'istanbul'], out: { epo: 'NOT_BOUND' }, limits: ['eso-12-recognise', 'ie-eso-completed'], why: 'Ireland takes no part in the Directive; the supervision order stays.' }],
    ['DE', 'FR', { more: { stage: 'enforcement', offence: 'fraud' }, best: ['epo', 'hague-1996'], out: { supervision: 'WRONG_STAGE', istanbul: 'WRONG_SUBJECT' }, why: 'Supervision measures come before trial; Istanbul is for violence against women.' }],
    ['CH', 'GB', { more: { offence: 'gender_violence' }, best: ['istanbul'], out: { epo: 'NOT_BOUND' }, why: 'Outside the Union: Istanbul Art. 62(1)(d) if both are Parties, else a new application.', certain: false }],
  ]),
  ...rows('protection-order-civil', [
    ['DE', 'IE', { best: ['606'], limits: ['r606-4-cap'], certain: true, why: 'The Regulation binds Ireland: twelve months from the certificate.' }],
    ['DE', 'DK', { more: { offence: 'gender_violence' }, best: ['istanbul', 'new-application'], out: { 606: 'NOT_BOUND' }, why: 'Not Denmark: national law, Istanbul.' }],
    ['DE', 'US', { more: { offence: 'gender_violence' }, best: ['hague-1996', 'new-application'], out: { 606: 'NOT_BOUND', istanbul: 'NOT_RECORDED' }, why: '18 USC 2265 does not cover foreign orders: a new application under State law.' }],
  ]),
];

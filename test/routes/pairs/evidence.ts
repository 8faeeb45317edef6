import { rows, type Row } from './row';

export const otherEvidence: readonly Row[] = rows('other-evidence', [
  ['DE', 'FR', { best: ['eio'], out: { 'mla-2000': 'OVERTAKEN', 'ets-30': 'OVERTAKEN' }, limits: ['eio-16-ack', 'eio-12-recognise', 'eio-12-execute'], without: ['eio-12-urgent'], certain: true, why: 'Member States without Denmark and Ireland: the Investigation Order.' }],
  ['DE', 'FR', { more: { urgency: 'urgent' }, best: ['eio'], limits: ['eio-12-urgent'], why: 'Urgency is stated in the order (Art. 12(2)).' }],
  ['DE', 'FR', { more: { on: '2017-05-21' }, best: ['mla-2000', 'ets-30'], out: { eio: 'NOT_APPLICABLE_YET' }, why: 'Transposed by 22 May 2017; the day before the conventions.' }],
  ['DE', 'IE', { best: ['mla-2000', 'ets-30', 'budapest'], out: { eio: 'NOT_BOUND' }, why: 'To Ireland: the Convention of 2000 with ETS 30, then Budapest.' }],
  ['DK', 'IE', { best: ['mla-2000', 'budapest'], out: { eio: 'NOT_BOUND', 'ets-30': 'OVERTAKEN' }, why: 'Between the two that take no part: the same.' }],
  ['FR', 'GB', { best: ['tca', 'budapest'], out: { 'ets-30': 'OVERTAKEN', eio: 'NOT_BOUND' }, why: 'Title VIII with ETS 30, then Budapest.' }],
  ['DE', 'NO', { best: ['mla-2000', 'ets-30'], out: { eio: 'NOT_BOUND', 'letters-rogatory': 'OVERTAKEN' }, certain: false, why: 'Norway takes part in some provisions of the Convention of 2000; ETS 30 beside it.' }],
  ['NO', 'GB', { best: ['ets-30', 'budapest'], out: { tca: 'NOT_BOUND' }, why: 'Norway is no Member State: ETS 30, not the agreement.' }],
  ['GE', 'UA', { best: ['ets-30', 'budapest'], silent: ['us-3512'], why: 'Council of Europe: ETS 30 with ETS 182, Budapest for data.' }],
  ['DE', 'US', { best: ['eu-us-mla', 'budapest', 'us-3512'], out: { 'us-bilateral': 'OVERTAKEN', 'ets-30': 'NOT_RECORDED' }, why: 'Bilateral treaty with the agreement of the Union, then Budapest, letters rogatory under 18 USC 3512.' }],
  ['US', 'DE', { best: ['eu-us-mla'], silent: ['us-3512'], why: 'The law of the United States is the law of the State asked only when it is asked.' }],
  ['BR', 'US', { more: { offence: 'corruption' }, best: ['us-bilateral', 'nassau', 'uncac'], out: { asean: 'NOT_RECORDED' }, why: 'A treaty that is not recorded first, the Inter-American convention as a pointer, UNCAC for corruption.' }],
  ['BR', 'JP', { more: { offence: 'corruption' }, best: ['budapest', 'uncac', 'letters-rogatory'], out: { nassau: 'NOT_RECORDED', 'ets-30': 'NOT_RECORDED' }, why: 'No closer treaty: Budapest for electronic evidence, UNCAC for corruption, courtesy last.' }],
  ['BR', 'JP', { more: { offence: 'murder_gbi', maxPenaltyYears: 3 }, best: ['budapest'], out: { uncac: 'WRONG_SUBJECT', untoc: 'WRONG_SUBJECT' }, why: 'No corruption, and under four years: neither convention of the United Nations.' }],
  ['VN', 'TH', { best: ['asean'], out: { harare: 'NOT_RECORDED', riyadh: 'NOT_RECORDED' }, certain: false, why: 'Both in ASEAN: its treaty, to be checked.' }],
  ['KE', 'GH', { best: ['harare'], why: 'Commonwealth scheme: binds nobody, and is the practice between central authorities.', certain: false }],
]);

export const hearingAndWitness: readonly Row[] = [
  ...rows('hearing', [
    ['DE', 'FR', { best: ['eio'], out: { 'mla-2000': 'OVERTAKEN' }, certain: true, why: 'Directive 2014/41 Arts 24, 25.' }],
    ['DE', 'DK', { best: ['mla-2000'], out: { eio: 'NOT_BOUND' }, why: 'Convention of 2000 Arts 10, 11 with Denmark.' }],
    ['CH', 'NO', { best: ['ets-30'], out: { eio: 'NOT_BOUND' }, why: 'ETS 182 Arts 9, 10.' }],
    ['DE', 'US', { best: ['eu-us-mla'], why: 'EU–US Agreement Art. 6: video.' }],
  ]),
  ...rows('witness', [
    ['DE', 'FR', { best: ['eio', 'mla-2000'], why: 'Persons in custody are transferred under Arts 22, 23 of the Directive; other witnesses are summoned under the Convention of 2000.' }],
    ['CH', 'GE', { best: ['ets-30'], limits: ['mla30-7-summons', 'mla30-12-safe'], why: 'ETS 30: the days declared for a summons, safe conduct of 15 days.' }],
    ['CH', 'US', { best: ['us-ch-mla'], limits: ['us-ch-mla-22-summons', 'us-ch-mla-27-safe'], why: 'Treaty of 1973: 30 days before the appearance, safe conduct of 10 days.' }],
  ]),
];

export const others: readonly Row[] = [
  ...rows('interception', [
    ['DE', 'FR', { best: ['eio'], limits: ['eio-31-object'], out: { 'mla-2000': 'OVERTAKEN' }, certain: true, why: 'Directive 2014/41 Arts 30, 31: 96 hours to object.' }],
    ['DE', 'DK', { best: ['mla-2000'], limits: ['mla2000-20'], out: { eio: 'NOT_BOUND' }, why: 'Convention of 2000 Arts 17 to 20 with Denmark.' }],
    ['CH', 'US', { best: ['budapest'], out: { 'ets-30': 'NOT_RECORDED' }, certain: false, why: 'Between Parties of Budapest Arts 33, 34, as far as law and treaties allow.' }],
  ]),
  ...rows('service', [
    ['DE', 'FR', { best: ['mla-2000', 'ets-30'], why: 'The Investigation Order leaves service out: Convention of 2000 Art. 5.' }],
    ['DE', 'GB', { best: ['tca'], limits: ['mla30-7-summons'], why: 'Title VIII with ETS 30.' }],
    ['US', 'CH', { best: ['us-ch-mla'], limits: ['us-ch-mla-22-summons'], why: 'Treaty of 1973 Art. 22(3).' }],
  ]),
  ...rows('information', [
    ['DE', 'FR', { best: ['977', 'mla-2000'], limits: ['lei-5-other'], without: ['lei-5-urgent-direct'], out: { attacks: 'NOT_URGENT', police: 'OVERTAKEN' }, why: 'Directive 2023/977; seven days where nothing is urgent.' }],
    ['DE', 'FR', { more: { urgency: 'urgent', offence: 'computer_crime' }, best: ['977', 'attacks'], limits: ['lei-5-urgent-direct', 'lei-5-urgent-indirect'], without: ['lei-5-other'], why: 'Urgent: 8 hours or three days; for attacks on systems the contact points of Directive 2013/40.' }],
    ['DE', 'US', { more: { urgency: 'emergency' }, best: ['budapest-26'], out: { 977: 'NOT_BOUND' }, why: 'Emergency outside the Union: the 24/7 point.' }],
    ['FR', 'TR', { more: { urgency: 'emergency', offence: 'gender_violence' }, best: ['budapest-26', 'istanbul-63'], why: 'A person at immediate risk: Istanbul Art. 63 (participation not recorded) beside the 24/7 point.' }],
  ]),
  ...rows('transfer-of-proceedings', [
    ['DE', 'FR', { best: ['ets-30'], out: { 3011: 'NOT_APPLICABLE_YET' }, why: 'Before 1 February 2027: laying of information under ETS 30 Art. 21.' }],
    ['DE', 'FR', { more: { on: '2027-02-01' }, best: ['3011', 'ets-30'], limits: ['tcp-8-ack', 'tcp-13-decide'], certain: true, why: 'From that day the Regulation.' }],
    ['DE', 'DK', { more: { on: '2027-02-01' }, best: ['ets-30'], out: { 3011: 'NOT_BOUND' }, why: 'Not Denmark.' }],
    ['DE', 'FR', { more: { on: '2027-02-01', stage: 'enforcement' }, best: ['national'], out: { 3011: 'WRONG_STAGE' }, why: 'Proceedings that ended are not transferred; sentences have instruments of their own.' }],
  ]),
  ...rows('joint-team', [
    ['DE', 'DK', { best: ['eu'], silent: ['eu-us'], limits: ['jit-period'], why: 'Framework Decision of 2002 and Art. 13 of the Convention of 2000; Denmark takes part, the text is to be checked.' }],
    ['CH', 'DE', { best: ['ets-182'], out: { eu: 'NOT_BOUND' }, why: 'ETS 182 Art. 20.' }],
    ['NL', 'US', { best: ['eu-us'], why: 'EU–US Agreement Art. 5.' }],
  ]),
  ...rows('criminal-records', [
    ['DE', 'IE', { best: ['ecris', 'mla-2000'], limits: ['ecris-10wd'], certain: false, why: 'ECRIS: ten working days, to be checked.' }],
    ['DE', 'CH', { best: ['ets-30'], out: { ecris: 'NOT_BOUND' }, why: 'ETS 30 Arts 13, 22.' }],
  ]),
];

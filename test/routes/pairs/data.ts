import { rows, type Row } from './row';

export const providerData: readonly Row[] = rows('provider-data', [
  ['FR', 'IE', {
    more: { data: 'traffic', maxPenaltyYears: 5 }, best: ['epoc', 'mla-2000', 'budapest-31'], out: { eio: 'NOT_BOUND' }, limits: ['eev-10-2-notified', 'eev-12-1', 'eev-10-6-form'], without: ['eev-10-4'], certain: true,
    linked: ['epoc-pr-then-epoc', 'budapest-29-then-31'], why: 'Two Member States, neither Denmark: the Regulation. The Directive on the Investigation Order does not bind Ireland, so that the fall-back is the Convention of 2000. Traffic data is notified (Art. 8).',
  }],
  ['DE', 'FR', { more: { data: 'subscriber' }, best: ['epoc', 'eio', 'budapest-31'], out: { 'mla-2000': 'OVERTAKEN', 'ets-30': 'OVERTAKEN', 'letters-rogatory': 'OVERTAKEN', voluntary: 'OVERTAKEN' }, limits: ['eev-10-3'], without: ['eev-10-2-notified', 'eev-12-1'], certain: true, why: 'Subscriber data: all offences, no notification (Arts 5(3), 8). The Investigation Order is the fall-back and replaces the older conventions.' }],
  ['DE', 'FR', { more: { data: 'content', maxPenaltyYears: 2, offence: 'fraud' }, best: ['eio'], out: { epoc: 'THRESHOLD_NOT_MET', voluntary: 'WRONG_SUBJECT' }, why: 'Content needs an offence of three years, or a listed one (Art. 5(4)); two years of fraud is neither. The Investigation Order has no such threshold.' }],
  ['DE', 'FR', { more: { data: 'content', maxPenaltyYears: 2, offence: 'computer_crime' }, best: ['epoc', 'eio'], certain: false, why: 'A listed computer offence opens the Regulation whatever its penalty (Art. 5(4)(b)), if the act is on that list: open point.' }],
  ['DE', 'FR', { more: { data: 'content', maxPenaltyYears: 3, offence: 'fraud' }, best: ['epoc', 'eio'], certain: true, why: 'At least three years: three is enough.' }],
  ['DE', 'FR', { more: { data: 'subscriber', stage: 'enforcement', maxPenaltyYears: 0.25 }, best: ['eio'], out: { epoc: 'THRESHOLD_NOT_MET' }, why: 'For the enforcement of a sentence at least four months (Art. 5): three months is too little.' }],
  ['DE', 'FR', { more: { data: 'subscriber', stage: 'enforcement', maxPenaltyYears: 0.5 }, best: ['epoc'], why: 'Six months is at least four.' }],
  ['BE', 'IE', { more: { data: 'content', maxPenaltyYears: 10, urgency: 'emergency' }, best: ['epoc'], limits: ['eev-10-4', 'eev-12-1-emergency'], without: ['eev-10-3', 'eev-10-2-notified', 'eev-4-5'], why: 'Emergency: 8 hours (Art. 10(4)) and 96 hours for the enforcing authority; validation afterwards (Art. 4(5)) is not for content.' }],
  ['BE', 'IE', { more: { data: 'subscriber', urgency: 'emergency' }, best: ['epoc'], limits: ['eev-10-4', 'eev-4-5'], without: ['eev-12-1-emergency'], why: 'Emergency, subscriber data: 8 hours, 48 hours for validation, no notification.' }],
  ['FR', 'DE', { more: { on: '2026-08-17', data: 'subscriber' }, best: ['eio'], out: { epoc: 'NOT_APPLICABLE_YET' }, why: 'The Regulation applies from 18 August 2026.' }],
  ['FR', 'DE', { more: { on: '2026-08-18', data: 'subscriber' }, best: ['epoc', 'eio'], why: 'First day of application.' }],
  ['DK', 'IE', { best: ['mla-2000', 'budapest-31'], out: { epoc: 'NOT_BOUND', eio: 'NOT_BOUND', 'ets-30': 'OVERTAKEN' }, limits: ['mla2000-4'], linked: ['budapest-29-then-31', 'budapest-29-then-mla'], why: 'A Danish authority asks: the Convention of 2000 with ETS 30, then Budapest.' }],
  ['SE', 'DK', { best: ['mla-2000'], out: { epoc: 'NOT_BOUND', eio: 'NOT_BOUND' }, why: 'Data through Danish authorities: as above. That Sweden ratified the Convention of 2000 is not recorded: a doubt, and first all the same.', certain: false }],
  ['DE', 'GB', { best: ['tca', 'budapest-31'], out: { epoc: 'NOT_BOUND', eio: 'NOT_BOUND', 'ets-30': 'OVERTAKEN', 'letters-rogatory': 'OVERTAKEN' }, limits: ['tca-640-decide', 'tca-640-execute'], without: ['tca-640-urgent'], why: 'Union and United Kingdom: Title VIII with ETS 30, then Budapest.' }],
  ['GB', 'IE', { more: { urgency: 'urgent' }, best: ['tca'], limits: ['tca-640-urgent'], why: 'The same in the other direction; urgency adds the shorter deadline of Art. 640(3).' }],
  ['CH', 'RS', { best: ['ets-30', 'budapest-31'], out: { epoc: 'NOT_BOUND', eio: 'NOT_BOUND', 'mla-2000': 'NOT_RECORDED', 'un-cybercrime-44': 'NOT_IN_FORCE', 'ap2-7': 'NOT_IN_FORCE' }, silent: ['tca', 'us-3512'], certain: false, why: 'States of the Council of Europe: ETS 30 with ETS 182, Budapest for data. Who ratified what is not recorded: doubts, not silence.' }],
  ['NL', 'US', { best: ['eu-us-mla', 'budapest-31', 'us-3512'], out: { 'us-bilateral': 'OVERTAKEN', 'us-emergency': 'NOT_URGENT', epoc: 'NOT_BOUND' }, linked: ['us-2703f-then-mla', 'budapest-29-then-31', 'budapest-29-then-mla'], why: 'With the United States the bilateral treaty as the agreement with the Union adjusts it, then Budapest and letters rogatory.' }],
  ['JP', 'US', { best: ['us-bilateral', 'budapest-31', 'us-3512'], out: { 'eu-us-mla': 'NOT_BOUND' }, certain: false, why: 'Anyone and the United States: the bilateral treaty, which for this pair is not recorded.' }],
  ['CH', 'US', { best: ['us-ch-mla', 'budapest-31'], out: { 'us-bilateral': 'OVERTAKEN' }, certain: false, why: 'The treaty of 1973 is recorded for the pair. That it sets no period is said with it.' }],
  ['FR', 'US', { more: { data: 'content', urgency: 'emergency' }, best: ['us-emergency', 'eu-us-mla', 'voluntary'], limits: ['us-2702-emergency'], why: 'Danger to life: 18 USC 2702 lets the provider disclose at once, content included.' }],
  ['GB', 'US', { more: { data: 'content', maxPenaltyYears: 5 }, best: ['cloud-act', 'us-bilateral'], limits: ['copo-5-7d', 'copo-9-3mo'], out: { tca: 'NOT_BOUND' }, why: 'Executive agreement since 3 October 2022; from the United Kingdom under the Act of 2019.' }],
  ['GB', 'US', { more: { data: 'content', maxPenaltyYears: 1 }, best: ['us-bilateral'], out: { 'cloud-act': 'THRESHOLD_NOT_MET' }, why: 'The agreement is for serious crime, three years.' }],
  ['AU', 'US', { more: { on: '2024-01-30' }, best: ['us-bilateral'], out: { 'cloud-act': 'NOT_IN_FORCE' }, why: 'The agreement with Australia is in force since 31 January 2024.' }],
  ['US', 'AU', { best: ['cloud-act'], without: ['copo-5-7d'], why: 'Both directions; the law of the United Kingdom has no part in it.' }],
]);

export const preservation: readonly Row[] = rows('preservation', [
  ['FR', 'IE', { best: ['epoc-pr', 'budapest-29'], out: { provider: 'OVERTAKEN', 'eio-32': 'NOT_BOUND' }, limits: ['eev-11-60', 'eev-11-5'], linked: ['epoc-pr-then-epoc', 'budapest-29-then-31'], certain: true, why: 'Member States: the preservation order, all offences (Art. 6).' }],
  ['BE', 'GE', { best: ['budapest-29', 'provider'], out: { 'epoc-pr': 'NOT_BOUND', 'un-cybercrime-42': 'NOT_IN_FORCE' }, limits: ['bud-29-min', 'bud-35'], linked: ['budapest-29-then-31'], certain: false, why: 'Parties of the Budapest Convention: Art. 29 through the 24/7 points, then the provider itself.' }],
  ['DK', 'SE', { best: ['budapest-29'], out: { 'epoc-pr': 'NOT_BOUND' }, why: 'Denmark takes no part in the Regulation: the Convention.' }],
  ['GB', 'IE', { best: ['budapest-29'], limits: ['bud-29-min', 'ie-preservation-90'], why: 'To Ireland: beside the floor of the Convention its own law limits an order to 90 days.' }],
  ['KE', 'GH', { best: ['budapest-29', 'harare'], limits: ['gh-preserve-120'], why: 'Ghana preserves for 120 days on a foreign request; the Commonwealth scheme is a pointer.' }],
  ['FR', 'CA', { best: ['budapest-29'], limits: ['ca-preserve-90'], out: { harare: 'NOT_RECORDED' }, why: 'Canada: 90 days for a foreign matter, to be checked. France is no State of the Commonwealth.' }],
  ['DE', 'US', { best: ['budapest-29', 'us-2703f', 'provider'], linked: ['us-2703f-then-mla', 'budapest-29-then-31'], limits: ['us-2703f'], why: '2703(f) works through an agency of the United States or the 24/7 point; it is how Art. 29 is carried out there.' }],
  ['FR', 'DE', { more: { on: '2026-08-01' }, best: ['budapest-29', 'eio-32'], out: { 'epoc-pr': 'NOT_APPLICABLE_YET' }, why: 'Before 18 August 2026 the Convention, or a provisional measure under Art. 32 of the Directive.' }],
  ['AE', 'EG', { best: ['budapest-29', 'arab-it'], out: { 'epoc-pr': 'NOT_BOUND', malabo: 'NOT_RECORDED' }, certain: false, why: 'States of the Arab League: the Arab convention is a pointer without numbers; the Malabo Convention was made for Africa alone.' }],
]);

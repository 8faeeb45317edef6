import { rows, type Row } from './row';

export const surrender: readonly Row[] = rows('surrender', [
  ['DE', 'FR', { more: { maxPenaltyYears: 5 }, best: ['eaw'], out: { 'ets-24': 'OVERTAKEN', 'eu-1995': 'OVERTAKEN', untoc: 'OVERTAKEN', uncac: 'OVERTAKEN', budapest: 'OVERTAKEN', national: 'OVERTAKEN' }, limits: ['eaw-17-60', 'eaw-23-surrender'], certain: true, why: 'Member States: the warrant, no fall-back.' }],
  ['DE', 'DK', { more: { maxPenaltyYears: 5 }, best: ['eaw'], certain: true, why: 'Denmark takes part in the Framework Decision.' }],
  ['DE', 'IE', { more: { maxPenaltyYears: 5 }, best: ['eaw'], limits: ['eaw-17-60', 'ie-eaw-60', 'ie-eaw-surrender'], without: ['nl-eaw-60'], why: 'Irish law stands beside the Framework Decision.' }],
  ['BE', 'NL', { more: { maxPenaltyYears: 5 }, best: ['eaw'], limits: ['nl-eaw-60'], out: { 'benelux-1962': 'OVERTAKEN' }, why: 'The Benelux treaty of 1962 is overtaken by the warrant.' }],
  ['DE', 'FR', { more: { maxPenaltyYears: 0.5 }, best: [], out: { eaw: 'THRESHOLD_NOT_MET' }, why: 'Twelve months are needed for prosecution (Art. 2(1)), and there is no fall-back.' }],
  ['DE', 'FR', { more: { stage: 'enforcement', maxPenaltyYears: 0.5 }, best: ['eaw'], why: 'For a sentence four months are enough.' }],
  ['FR', 'GB', { more: { maxPenaltyYears: 5 }, best: ['tca', 'ets-24'], out: { eaw: 'NOT_BOUND', untoc: 'OVERTAKEN', national: 'OVERTAKEN' }, limits: ['tca-615-arrest', 'tca-621', 'uk-8-21'], certain: false, why: 'Title VII of the agreement; ETS 24 only exceptionally. The text is to be checked.' }],
  ['GB', 'IE', { more: { maxPenaltyYears: 5 }, best: ['tca', 'ets-24'], without: ['uk-8-21'], why: 'The same the other way; the Act of the United Kingdom binds its own courts alone.' }],
  ['CH', 'DE', { more: { maxPenaltyYears: 5 }, best: ['ets-24'], limits: ['ece-18-15', 'ece-18-30', 'ece-14-45'], out: { eaw: 'NOT_BOUND' }, silent: ['tca'], why: 'Council of Europe: ETS 24 with the protocols that both ratified.' }],
  ['CH', 'IE', { more: { maxPenaltyYears: 5 }, best: ['ets-24'], limits: ['ie-ext-31-wait', 'ie-ext-34-discharge'], why: 'To Ireland: the Act of 1965 beside ETS 24.' }],
  ['NL', 'US', { best: ['bilat-us-nl'], limits: ['bilat-us-nl-speciality', 'us-3188'], out: { 'us-bilateral': 'OVERTAKEN', 'ets-24': 'NOT_RECORDED', eaw: 'NOT_BOUND' }, silent: ['bilat-us-ch', 'national'], certain: true, why: 'The treaty of 1980 is recorded; the law of the United States gives two months to fetch the person.' }],
  ['US', 'DE', { best: ['us-bilateral'], certain: false, why: 'A bilateral treaty that is not recorded, adjusted by the EU–US Agreement.' }],
  ['SM', 'NL', { more: { maxPenaltyYears: 5 }, best: ['ets-24'], out: { 'bilat-sm-nl': 'OVERTAKEN' }, why: 'The treaty of 1902 is overtaken by ETS 24 (Art. 28) and kept as an example.' }],
  ['JP', 'BR', { more: { offence: 'corruption', maxPenaltyYears: 8 }, best: ['uncac', 'national'], out: { 'ets-24': 'NOT_RECORDED', budapest: 'WRONG_SUBJECT', montevideo: 'NOT_RECORDED' }, why: 'Without a closer treaty UNCAC as a basis; Budapest is for its own offences.' }],
  ['AR', 'CL', { more: { maxPenaltyYears: 8 }, best: ['montevideo', 'caracas'], limits: ['montevideo-1933-takeover-contiguous'], why: 'States of the Americas: Montevideo, then Caracas as a pointer.', certain: false }],
]);

export const provisionalArrest: readonly Row[] = rows('provisional-arrest', [
  ['DE', 'NL', { more: { maxPenaltyYears: 5 }, best: ['eaw'], limits: ['nl-eaw-custody-20'], out: { 'ets-24': 'OVERTAKEN' }, why: 'The alert in the Schengen Information System is the warrant; Dutch custody awaiting it ends after 20 days.' }],
  ['CH', 'IE', { more: { maxPenaltyYears: 5 }, best: ['ets-24'], limits: ['ece-16-18', 'ece-16-40', 'ie-ext-27-release', 'ie-ext-29a-consent'], why: '18 and 40 days; in Ireland the 18 days are mandatory.' }],
  ['FR', 'GB', { more: { maxPenaltyYears: 5 }, best: ['tca', 'ets-24'], limits: ['uk-6-48h'], why: 'Part 1 of the Act: 48 hours to the judge.' }],
  ['CH', 'GB', { more: { maxPenaltyYears: 5 }, best: ['ets-24'], limits: ['uk-74-45'], without: ['uk-6-48h'], why: 'Part 2 of the Act: 45 days.' }],
  ['US', 'CH', { best: ['bilat-us-ch'], limits: ['bilat-us-ch'], without: ['us-3187'], certain: true, why: '40 days, not 60.' }],
  ['NL', 'AU', { best: ['bilat-au-nl'], limits: ['bilat-au-nl'], silent: ['bilat-au-ch', 'us-bilateral'], certain: true, why: '45 days: per pair, never a regional default.' }],
  ['MX', 'NL', { best: ['bilat-mx-nl'], limits: ['bilat-mx-nl'], certain: true, why: '90 days under the treaty of 1907.' }],
  ['US', 'IN', { best: ['bilat-us-in'], limits: ['bilat-us-in'], out: { london: 'NOT_RECORDED' }, why: '60 days, and the person need not be discharged.' }],
  ['IE', 'US', { best: ['us-bilateral'], limits: ['us-3187'], why: 'The treaty is not recorded: its period has to be read.' }],
]);

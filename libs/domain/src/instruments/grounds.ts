import { decisionGrounds } from '../forms/codes/decision-grounds';

/** What a ground protects: one list across instruments, so that grounds of different texts can be compared. */
export const groundFamilyWords = {
  'dual-criminality': 'Dual criminality',
  political: 'Political offence',
  military: 'Military offence',
  fiscal: 'Fiscal offence',
  nationality: 'Nationality',
  territoriality: 'Territoriality',
  'ne-bis-in-idem': 'Ne bis in idem',
  amnesty: 'Amnesty',
  'lapse-of-time': 'Lapse of time',
  age: 'Age',
  'immunity-or-privilege': 'Immunity or privilege',
  'press-freedom': 'Freedom of the press',
  'fundamental-rights': 'Fundamental rights',
  'death-penalty': 'Death penalty',
  discrimination: 'Discrimination',
  'sovereignty-security-public-order': 'Sovereignty, security, public order',
  'formality-or-incomplete': 'Formality or incomplete',
  'measure-unavailable': 'Measure unavailable',
  impossibility: 'Impossibility',
  'third-country-conflict': 'Conflict with the law of a third country',
  disproportionate: 'Disproportionate',
  'domestic-law': 'Law of the requested State',
  'proceedings-here': 'Own proceedings or decision of the requested State',
  scope: 'Outside the scope of the instrument',
} as const;

export type GroundFamily = keyof typeof groundFamilyWords;

/** Codes that no notice of decision carries: a service provider raises them. */
const providerGrounds = {
  incomplete_or_manifestly_wrong: 'Incomplete, or manifestly wrong',
  third_country_conflict: 'Conflict with the law of a third country',
} as const;

/** Label of every ground, without an article: that is the instrument's. */
export const groundWords = { ...decisionGrounds, ...providerGrounds };

export type GroundCode = keyof typeof groundWords;

export const familiesOfGround: Readonly<Record<GroundCode, readonly GroundFamily[]>> = {
  political_offence: ['political'],
  sovereignty_security_public_order: ['sovereignty-security-public-order'],
  domestic_law_ground: ['domestic-law'],
  dual_criminality: ['dual-criminality'],
  not_in_conformity: ['formality-or-incomplete'],
  domestic_law_prohibits_for_similar_offence: ['domestic-law'],
  contrary_to_legal_system: ['domestic-law'],
  de_minimis: ['disproportionate'],
  discriminatory_purpose: ['discrimination'],
  political_or_fiscal_offence: ['political', 'fiscal'],
  dual_criminality_for_search: ['dual-criminality'],
  not_extraditable_for_search: ['scope'],
  inconsistent_with_law: ['domestic-law'],
  immunity_privilege_press: ['immunity-or-privilege', 'press-freedom'],
  national_security: ['sovereignty-security-public-order'],
  non_criminal_proceedings_not_available: ['scope'],
  ne_bis_in_idem: ['ne-bis-in-idem'],
  territoriality: ['territoriality'],
  fundamental_rights: ['fundamental-rights'],
  measure_limited_to_offences: ['measure-unavailable'],
  measure_not_available: ['measure-unavailable'],
  consent_missing: ['measure-unavailable'],
  amnesty: ['amnesty'],
  age: ['age'],
  pending_prosecution: ['proceedings-here'],
  decision_not_to_prosecute: ['proceedings-here'],
  time_barred: ['lapse-of-time'],
  third_state_ne_bis: ['ne-bis-in-idem'],
  national_or_resident_will_serve: ['nationality'],
  in_absentia: ['fundamental-rights'],
  guarantee_missing: ['fundamental-rights'],
  discrimination: ['discrimination'],
  military_offence: ['military'],
  fiscal_offence: ['fiscal'],
  nationality: ['nationality'],
  place_of_commission: ['territoriality'],
  pending_proceedings: ['proceedings-here'],
  lapse_of_time: ['lapse-of-time'],
  capital_punishment: ['death-penalty'],
  threshold: ['scope'],
  documents_missing: ['formality-or-incomplete'],
  torture_risk: ['fundamental-rights'],
  not_valid_authority: ['formality-or-incomplete'],
  offence_not_covered: ['scope'],
  de_facto_impossibility_or_manifest_error: ['impossibility', 'formality-or-incomplete'],
  data_not_stored: ['impossibility'],
  service_not_covered: ['scope'],
  incomplete_after_request: ['formality-or-incomplete'],
  article_5_not_met: ['scope'],
  not_an_offence: ['dual-criminality'],
  immunity: ['immunity-or-privilege'],
  public_policy: ['sovereignty-security-public-order'],
  irreconcilable_judgment: ['proceedings-here'],
  incomplete_or_manifestly_wrong: ['formality-or-incomplete'],
  third_country_conflict: ['third-country-conflict'],
};

/** Why an answer is put off rather than refused. */
export const postponementWords = {
  'own-proceedings': 'It would prejudice proceedings of the requested State',
  'evidence-in-use': 'The evidence is in use in other proceedings',
  'sentence-being-served': 'The person is serving a sentence, or is prosecuted, in the requested State',
  humanitarian: 'Serious humanitarian reasons',
  'force-majeure': 'Circumstances beyond control',
} as const;

export type PostponementCode = keyof typeof postponementWords;

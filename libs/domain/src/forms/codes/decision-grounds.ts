/** Grounds for refusal and postponement of all regimes. */
export const decisionGrounds = {
  political_offence: 'Political offence',
  sovereignty_security_public_order: 'Sovereignty, security, public order or other essential interests',
  domestic_law_ground: 'Ground of domestic law or of the applicable treaty',
  dual_criminality: 'No dual criminality',
  not_in_conformity: 'Not in conformity with the treaty',
  domestic_law_prohibits_for_similar_offence: 'Domestic law prohibits it for a similar offence',
  contrary_to_legal_system: 'Contrary to the legal system',
  de_minimis: 'Minor matter',
  discriminatory_purpose: 'Discriminatory purpose',
  political_or_fiscal_offence: 'Political or fiscal offence',
  dual_criminality_for_search: 'No dual criminality for a search',
  not_extraditable_for_search: 'Offence not extraditable, for a search',
  inconsistent_with_law: 'Inconsistent with the law of the requested State',
  immunity_privilege_press: 'Immunity, privilege or freedom of the press',
  national_security: 'National security',
  non_criminal_proceedings_not_available: 'Not available in such non-criminal proceedings',
  ne_bis_in_idem: 'Already judged (ne bis in idem)',
  territoriality: 'Committed outside the issuing State and not an offence here',
  fundamental_rights: 'Fundamental rights',
  measure_limited_to_offences: 'Measure limited to certain offences',
  measure_not_available: 'Measure not available',
  consent_missing: 'Consent of the person is missing',
  amnesty: 'Amnesty',
  age: 'Below the age of criminal responsibility',
  pending_prosecution: 'Prosecution pending here',
  decision_not_to_prosecute: 'Decision not to prosecute',
  time_barred: 'Time-barred',
  third_state_ne_bis: 'Already judged in a third State',
  national_or_resident_will_serve: 'National or resident will serve the sentence here',
  in_absentia: 'Judgment in absence',
  guarantee_missing: 'Guarantee is missing',
  discrimination: 'Risk of discrimination',
  military_offence: 'Military offence',
  fiscal_offence: 'Fiscal offence',
  nationality: 'Nationality of the person',
  place_of_commission: 'Committed on the territory of the requested State',
  pending_proceedings: 'Proceedings pending here',
  lapse_of_time: 'Lapse of time',
  capital_punishment: 'Capital punishment',
  threshold: 'Penalty below the threshold',
  documents_missing: 'Documents are missing',
  torture_risk: 'Risk of torture',
  not_valid_authority: 'Not issued or validated by a competent authority',
  offence_not_covered: 'Offence not covered',
  de_facto_impossibility_or_manifest_error: 'Impossible in fact, or manifest error',
  data_not_stored: 'Data not stored',
  service_not_covered: 'Service not covered',
  incomplete_after_request: 'Incomplete and not completed when asked',
  article_5_not_met: 'Conditions of Article 5 are not met',
  not_an_offence: 'Not an offence in the executing State',
  immunity: 'Immunity',
  public_policy: 'Public policy',
  irreconcilable_judgment: 'Irreconcilable judgment',
} as const;

type Ground = keyof typeof decisionGrounds;

/** Which grounds a regime knows: Budapest 25(4), 27(4), 29(5); UNTOC 18(21), UNCAC 46(21); 1959 Convention 2, 5; EIO 11; EAW 3 to 5; ECE 3 to 11; 2023/1543 12, 16; 2011/99 10; 606/2013 13. */
export const groundsOfRegime: Readonly<Record<string, readonly Ground[]>> = {
  budapest: [
    'political_offence', 'sovereignty_security_public_order', 'domestic_law_ground', 'dual_criminality',
  ],
  untoc_uncac: [
    'not_in_conformity', 'sovereignty_security_public_order', 'domestic_law_prohibits_for_similar_offence', 'contrary_to_legal_system', 'dual_criminality', 'de_minimis',
  ],
  un_cybercrime: [
    'not_in_conformity', 'sovereignty_security_public_order', 'domestic_law_prohibits_for_similar_offence', 'contrary_to_legal_system', 'dual_criminality', 'de_minimis', 'discriminatory_purpose',
  ],
  coe1959: [
    'political_or_fiscal_offence', 'sovereignty_security_public_order', 'dual_criminality_for_search', 'not_extraditable_for_search', 'inconsistent_with_law',
  ],
  eio: [
    'immunity_privilege_press', 'national_security', 'non_criminal_proceedings_not_available', 'ne_bis_in_idem', 'territoriality', 'fundamental_rights', 'dual_criminality', 'measure_limited_to_offences', 'measure_not_available', 'consent_missing',
  ],
  eaw: [
    'amnesty', 'ne_bis_in_idem', 'age', 'dual_criminality', 'pending_prosecution', 'decision_not_to_prosecute', 'time_barred', 'third_state_ne_bis', 'national_or_resident_will_serve', 'territoriality', 'in_absentia', 'guarantee_missing', 'fundamental_rights',
  ],
  extradition: [
    'political_offence', 'discrimination', 'military_offence', 'fiscal_offence', 'nationality', 'place_of_commission', 'pending_proceedings', 'ne_bis_in_idem', 'lapse_of_time', 'capital_punishment', 'in_absentia', 'threshold', 'documents_missing', 'torture_risk',
  ],
  epoc: [
    'immunity_privilege_press', 'fundamental_rights', 'ne_bis_in_idem', 'dual_criminality', 'not_valid_authority', 'offence_not_covered', 'de_facto_impossibility_or_manifest_error', 'data_not_stored', 'service_not_covered',
  ],
  epo: [
    'incomplete_after_request', 'article_5_not_met', 'not_an_offence', 'amnesty', 'immunity', 'time_barred', 'ne_bis_in_idem', 'age', 'territoriality',
  ],
  reg606: [
    'public_policy', 'irreconcilable_judgment',
  ],
};

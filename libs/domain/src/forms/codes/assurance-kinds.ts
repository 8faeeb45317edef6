/** What a requesting State can assure in a letter of assurances. */
export const letterAssurances = {
  no_death_penalty: 'No death penalty',
  no_life_without_review: 'No life sentence without review',
  speciality: 'Rule of speciality',
  no_reextradition: 'No re-extradition',
  retrial_after_absence: 'Retrial after judgment in absence',
  detention_conditions: 'Conditions of detention',
  place_of_detention: 'Place of detention',
  medical_care: 'Medical care',
  no_special_court: 'No special court',
  fair_trial: 'Fair trial',
  return_of_national: 'Return of a national to serve the sentence',
  time_served_counted: 'Time in custody counted',
  consular_access: 'Consular access',
  monitoring: 'Monitoring',
  data_use_limit: 'Limit on the use of data',
  safe_conduct: 'Safe conduct',
} as const;

/** The same, and what stands inside another request. */
export const assuranceKinds = {
  ...letterAssurances,
  return_of_items: 'Return of items',
  other: 'Other',
} as const;

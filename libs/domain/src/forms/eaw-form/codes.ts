export const appearances = {
  appeared: 'The person appeared in person',
  not_appeared: 'The person did not appear in person',
} as const;

export const absenceGrounds = {
  '3_1a_summoned_in_person': '3.1a Summoned in person',
  '3_1b_otherwise_informed': '3.1b Informed by other means, unequivocally aware',
  '3_2_defended_by_counsel': '3.2 Defended by counsel with a mandate',
  '3_3_served_no_retrial': '3.3 Served with the decision, no retrial',
  '3_4_will_be_served': '3.4 Will be served after surrender, with a right to a retrial',
} as const;

export const noRetrialReasons = {
  expressly_not_contesting: 'Expressly did not contest the decision',
  no_request_in_time: 'Did not ask for a retrial or appeal in time',
} as const;

export const lifeGuarantees = {
  review_20_years: 'Review on request or after at most 20 years',
  clemency: 'Measures of clemency',
} as const;

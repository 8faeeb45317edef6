export const deadlines = {
  ten_days_no_notification: 'Ten days, without notification of an enforcing authority',
  ten_days_with_notification: 'Ten days, with notification of an enforcing authority',
  eight_hours_emergency: 'Eight hours, in an emergency',
} as const;

export const emergencyKinds = {
  person: 'Imminent threat to the life, integrity or safety of a person',
  critical_infrastructure: 'Imminent threat to a critical infrastructure',
} as const;

export const thresholdGrounds = {
  three_years: 'Custodial sentence of a maximum of at least three years',
  dir_2019_713: 'Directive (EU) 2019/713, Articles 3 to 8',
  dir_2011_93: 'Directive 2011/93/EU, Articles 3 to 7',
  dir_2013_40: 'Directive 2013/40/EU, Articles 3 to 8',
  dir_2017_541: 'Directive (EU) 2017/541, Articles 3 to 12 and 14',
} as const;

export const addressedAs = {
  controller: 'Controller',
  processor: 'Processor',
} as const;

export const processorReasons = {
  controller_unidentified: 'The controller cannot be identified',
  detrimental: 'Addressing the controller might harm the investigation',
} as const;

export const processorAnswers = {
  inform: 'The processor informs the controller',
  do_not_inform: 'The processor does not inform the controller',
} as const;

export const delayConditions = {
  avoid_obstructing_inquiries: 'To avoid obstructing inquiries, investigations or procedures',
  avoid_prejudicing_prevention_or_prosecution: 'To avoid prejudicing prevention, detection, investigation or prosecution',
  public_security: 'To protect public security',
  national_security: 'To protect national security',
  rights_of_others: 'To protect the rights and freedoms of others',
} as const;

export const transfers = {
  issuing: 'Issuing authority',
  validating: 'Validating authority',
  other_competent: 'Other competent authority',
} as const;

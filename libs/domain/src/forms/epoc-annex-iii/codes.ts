export const certificates = {
  EPOC: 'European Production Order Certificate (EPOC)',
  EPOC_PR: 'European Preservation Order Certificate (EPOC-PR)',
} as const;

export const reasons = {
  incomplete: 'The certificate is incomplete',
  manifest_errors: 'It contains manifest errors',
  insufficient_information: 'It does not contain sufficient information',
  data_not_stored: 'The data are not stored',
  de_facto_impossibility: 'Impossible in fact, not attributable to the addressee',
  not_valid_authority: 'Not issued or validated by a competent authority',
  offence_not_covered: 'The offence is not covered',
  service_not_covered: 'The service is not covered',
  immunity_privilege_press: 'Immunity, privilege, or rules on freedom of the press',
  third_country_conflict: 'Conflict with the law of a third country',
} as const;

export const conflictNatures = {
  fundamental_rights: 'Protection of fundamental rights',
  national_security_defence: 'Fundamental interests of the third country in national security or defence',
  other: 'Other interests',
} as const;

export const preservations = {
  preserved: 'The data are being preserved',
  not_preserved: 'The data are not being preserved',
} as const;

export const applicantRoles = {
  protected_person: 'Protected person',
  person_causing_risk: 'Person causing the risk',
} as const;

export const decisionNatures = {
  measure_suspended: 'Measure suspended',
  measure_withdrawn: 'Measure withdrawn',
  enforceability_suspended: 'Enforceability suspended',
  enforceability_limited: 'Enforceability limited',
  certificate_withdrawn: 'Certificate withdrawn',
} as const;

export const withdrawalReasons = {
  outside_scope: 'Outside the scope of the Regulation',
  not_brought_to_notice: 'Measure not brought to the notice of the person causing the risk',
  ex_parte_no_challenge: 'Ordered ex parte without a right to challenge',
  default_not_served: 'Ordered in default without service in time',
} as const;

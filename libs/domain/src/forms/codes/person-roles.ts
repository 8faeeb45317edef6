export const personRoles = {
  suspect: 'Suspect',
  accused: 'Accused',
  convicted: 'Convicted person',
  victim: 'Victim',
  witness: 'Witness',
  expert: 'Expert',
  third_party: 'Third party',
  protected_person: 'Protected person',
  person_causing_danger: 'Person causing danger',
  other: 'Other',
} as const;

export const sexes = { F: 'Female', M: 'Male', X: 'X', unknown: 'Not known' } as const;

/** Article 5 of Directive 2011/99/EU. */
export const restrictions = {
  enter_places: 'Not to enter certain localities, places or areas',
  contact: 'No contact, or regulated contact, in any form',
  approach: 'Not to approach closer than a distance',
} as const;

export const legalAidAnswers = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
} as const;

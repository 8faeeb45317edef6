export const obligations = {
  enter_places: 'Not to enter, or regulated entry of, certain places',
  contact: 'No contact, or regulated contact, in any form',
  approach: 'Not to approach closer than a distance',
} as const;

export const contactScopes = {
  comprehensive: 'Comprehensive ban',
  allowed_forms: 'Some forms of contact are allowed',
  allowed_circumstances: 'Contact is allowed in some circumstances',
} as const;

export const contactForms = {
  telephone: 'Telephone',
  post: 'Post',
  fax: 'Fax',
  email_electronic: 'E-mail or other electronic means',
  third_person: 'Through a third person',
  other: 'Other',
} as const;

export const contactCircumstances = {
  access_to_children: 'Access to children',
  maintenance: 'Maintenance',
  other: 'Other',
} as const;

export const procedureKinds = {
  default_of_appearance: 'In default of appearance',
  ex_parte: 'In a procedure without prior summons (ex parte)',
  contested: 'Neither',
} as const;

export const legalAidAnswers = {
  yes: 'Yes',
  no: 'No',
  not_stated: 'Not stated',
} as const;

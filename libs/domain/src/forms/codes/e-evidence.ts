/** Article 7 of Regulation (EU) 2023/1543. */
export const addresseeTypes = {
  designated_establishment: 'Designated establishment',
  legal_representative: 'Legal representative',
} as const;

export const proceedingsKinds = {
  criminal_proceedings: 'Criminal proceedings',
  execution_of_sentence: 'Execution of a custodial sentence or detention order of at least four months',
} as const;

/** Article 4: who may issue. */
export const issuerTypes = {
  judge_court_investigating_judge: 'Judge, court or investigating judge',
  public_prosecutor: 'Public prosecutor',
  other_competent: 'Other competent authority',
} as const;

/** Article 4: who may validate. */
export const validatorTypes = {
  judge_court_investigating_judge: 'Judge, court or investigating judge',
  public_prosecutor: 'Public prosecutor',
} as const;

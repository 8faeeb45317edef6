/** Legal regimes whose codes of grounds a notice of decision names (form DECISION_NOTICE, section B). */
export type DecisionRegime =
  | 'budapest' | 'untoc_uncac' | 'un_cybercrime' | 'coe1959' | 'eio' | 'eaw' | 'extradition' | 'epoc' | 'epo' | 'reg606' | 'national';

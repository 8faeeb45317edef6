import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Order under an executive agreement',
  basis: '18 U.S.C. § 2523(b)(4)(D) and the agreement named below',
  labels: {
    'A.certification': 'Certification',
    'A.offences': 'Serious crime',
    'A.domesticLaw': 'Domestic law',
    'A.targetingStatement': 'Targeting',
  },
  statements: {
    'A.certification': 'The designated authority certifies that this order is lawful and in keeping with the agreement',
    'A.targetingStatement': 'The order does not intentionally target a United States person or a person in the United States',
  },
  reasons: {
    'A.interceptionDuration': 'no interception is ordered',
    'A.lessIntrusive': 'no interception is ordered',
  },
  handling: always(CRIMINAL),
};

import type { Waiver } from './rule';

/** Rules about the second language of a draft (`../../translations/findings.ts`), and who may set their findings aside. */
export const translationRules: Readonly<Record<string, Waiver>> = {
  // The requested State reads only the translation: a gap there is a gap in the request.
  'TRN-01': null,
  'TRN-02': null,
  'TRN-03': null,
  'TRN-04': 'author',
  'TRN-05': 'author',
  'TRN-06': 'author',
  'TRN-07': null,
  'TRN-08': 'author',
  'TRN-09': 'author',
  'TRN-10': 'author',
};

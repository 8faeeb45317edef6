/** Words around answers, the same in every form. */
export interface AnswerWords {
  readonly notStated: string;
  readonly notApplicable: string;
  readonly notApplicableBecause: (reason: string) => string;
  readonly missing: (label: string) => string;
  /** None of a group is filled: the label, and the others that would do instead. */
  readonly missingOneOf: (label: string, others: readonly string[]) => string;
  readonly onApproval: string;
  readonly noReference: string;
  readonly yes: string;
  readonly no: string;
  readonly entry: (label: string, n: number) => string;
  readonly fromTo: (from: string, to: string, zone: string) => string;
  readonly open: string;
  readonly months: (n: number) => string;
  readonly article: (law: string, article: string) => string;
  readonly provisionTexts: { readonly textOriginal: string; readonly textTranslated: string; readonly penaltyText: string };
  /** Members of blocks that are printed under another label than their own. */
  readonly memberLabels: Readonly<Record<string, string>>;
  readonly number: string;
  readonly fromToHead: string;
  readonly signature: string;
  readonly stamp: string;
  readonly stampAffixed: string;
  readonly placeAndDate: string;
  readonly list: (items: readonly string[]) => string;
}

export const ANSWER_WORDS_EN: AnswerWords = {
  notStated: 'Not stated',
  notApplicable: 'Not applicable',
  notApplicableBecause: (reason) => `Not applicable: ${reason}`,
  missing: (label) => `[${label}: missing]`,
  missingOneOf: (label, others) => `[${label}: missing; this or ${others.join(' or ')} is needed]`,
  onApproval: 'Filled in on approval',
  noReference: 'No reference yet',
  yes: 'Yes',
  no: 'No',
  entry: (label, n) => `${label} ${n}`,
  fromTo: (from, to, zone) => `${from} to ${to}${zone ? `, ${zone}` : ''}`,
  open: 'open',
  months: (n) => (n > 0 && n % 12 === 0 ? `${n} months (${n / 12} ${n === 12 ? 'year' : 'years'})` : `${n} ${n === 1 ? 'month' : 'months'}`),
  article: (law, article) => `${law}, ${/^\d/.test(article) ? `Article ${article}` : article}`,
  provisionTexts: { textOriginal: 'Text', textTranslated: 'Translation', penaltyText: 'Penalty' },
  memberLabels: { maxPenaltyMonths: 'Maximum penalty' },
  number: 'No',
  fromToHead: 'From, to',
  signature: 'Signature',
  stamp: 'Stamp or seal',
  stampAffixed: 'Stamp affixed',
  placeAndDate: 'Place and date',
  list: (items) => items.join(', '),
};

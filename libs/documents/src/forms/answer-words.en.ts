import { articleText } from '../wording/articles';

/** Words around answers, the same in every form. */
export interface AnswerWords {
  readonly notStated: string;
  readonly notApplicable: string;
  readonly notApplicableBecause: (reason: string) => string;
  readonly because: (reason: string) => string;
  /** Labels of fields, one after the other. */
  readonly several: (labels: readonly string[]) => string;
  readonly missing: (label: string) => string;
  /** None of a group is filled: the label, and the others that would do instead. */
  readonly missingOneOf: (label: string, others: readonly string[]) => string;
  readonly onApproval: string;
  /** How a document says that it is signed, where the certificate of its file does not show it. */
  readonly statedQualified: { readonly qualified_esignature: string; readonly qualified_eseal: string };
  readonly noReference: string;
  readonly noReferenceYet: string;
  readonly yes: string;
  readonly no: string;
  readonly entry: (label: string, n: number) => string;
  readonly fromTo: (from: string, to: string, zone: string) => string;
  readonly open: string;
  readonly months: (n: number) => string;
  readonly article: (law: string, article: string) => string;
  /** A word for what follows, and that: both on one line. */
  readonly labelled: (label: string, text: string) => string;
  readonly provisionTexts: { readonly textOriginal: string; readonly textTranslated: string; readonly penaltyText: string };
  /** Members of blocks, by `Block.member` or by member, that are printed under another label than the definition's English. */
  readonly members: Readonly<Record<string, string>>;
  /** Names of blocks that are not the definition's English. */
  readonly blocks?: Readonly<Record<string, string>>;
  /** Words of codes inside blocks, by `Block.member`. */
  readonly memberCodes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Questions about a measure, by `measure.question` or by question, that are not the definition's English. */
  readonly questions?: Readonly<Record<string, string>>;
  /** A date in words; month and day may be unknown. */
  readonly day: (year: string, month?: number, day?: number) => string;
  readonly duration: Readonly<Record<'Y' | 'M' | 'W' | 'D' | 'H' | 'min' | 'S', (n: number) => string>>;
  /** One entry of a section that is a list of rows. */
  readonly row: (n: number) => string;
  /** Where a whole document of another form is printed. */
  readonly printedBelow: (title: string, from: string, to: string) => string;
  /** Why a conditional field does not apply, said by its condition. */
  readonly reasons: Readonly<{
    no: (label: string) => string;
    yes: (label: string) => string;
    isNot: (label: string, answers: readonly string[]) => string;
    is: (label: string, answer: string) => string;
    notChosen: (label: string, answers: readonly string[]) => string;
    notStated: (label: string) => string;
    noMinor: string;
  }>;
  readonly number: string;
  readonly fromToHead: string;
  readonly signature: string;
  readonly stamp: string;
  readonly stampAffixed: string;
  readonly placeAndDate: string;
  readonly list: (items: readonly string[]) => string;
  /** Parts of one answer: a day, its time and its zone. */
  readonly parts: (parts: readonly string[]) => string;
  readonly quoted: (text: string) => string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const counted = (one: string) => (n: number): string => `${n} ${n === 1 ? one : `${one}s`}`;
const quoted = (text: string): string => `“${text}”`;
const either = (texts: readonly string[]): string => [texts.slice(0, -1).map(quoted).join(', '), ...texts.slice(-1).map(quoted)].filter(Boolean).join(' or ');

export const ANSWER_WORDS_EN: AnswerWords = {
  notStated: 'Not stated',
  notApplicable: 'Not applicable',
  notApplicableBecause: (reason) => `Not applicable: ${reason}`,
  because: (reason) => `Reason: ${reason}`,
  several: (labels) => labels.join('; '),
  missing: (label) => `[${label}: missing]`,
  missingOneOf: (label, others) => `[${label}: missing; this or ${others.join(' or ')} is needed]`,
  onApproval: 'Filled in on approval',
  statedQualified: {
    qualified_esignature: 'Electronic signature; stated as qualified: only the certificate in the file can show that',
    qualified_eseal: 'Electronic seal; stated as qualified: only the certificate in the file can show that',
  },
  noReference: 'No reference',
  noReferenceYet: 'No reference yet',
  yes: 'Yes',
  no: 'No',
  entry: (label, n) => `${label} ${n}`,
  fromTo: (from, to, zone) => `${from} to ${to}${zone ? `, ${zone}` : ''}`,
  open: 'open',
  months: (n) => (n > 0 && n % 12 === 0 ? `${n} months (${n / 12} ${n === 12 ? 'year' : 'years'})` : `${n} ${n === 1 ? 'month' : 'months'}`),
  article: (law, article) => `${law}, ${articleText(article, ['Article', 'Articles'], ' ')}`,
  labelled: (label, text) => `${label}: ${text}`,
  provisionTexts: { textOriginal: 'Text', textTranslated: 'Translation', penaltyText: 'Penalty' },
  members: {
    maxPenaltyMonths: 'Maximum penalty',
    'Offence.label': 'Name of the offence', // stands below the heading “Offence”
  },
  day: (year, month, day) => [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  duration: { Y: counted('year'), M: counted('month'), W: counted('week'), D: counted('day'), H: counted('hour'), min: counted('minute'), S: counted('second') },
  row: (n) => `Entry ${n}`,
  printedBelow: (title, from, to) => `${title}, printed in full in sections ${from} to ${to} below`,
  reasons: {
    no: (label) => `${quoted(label)} is answered with No`,
    yes: (label) => `${quoted(label)} is answered with Yes`,
    isNot: (label, answers) => `${quoted(label)} is not ${either(answers)}`,
    is: (label, answer) => `${quoted(label)} is ${quoted(answer)}`,
    notChosen: (label, answers) => (answers.length > 3 ? `no such answer is chosen under ${quoted(label)}` : `${either(answers)} is not chosen under ${quoted(label)}`),
    notStated: (label) => `${quoted(label)} is not stated`,
    noMinor: 'no minor is named',
  },
  number: 'No',
  fromToHead: 'From, to',
  signature: 'Signature',
  stamp: 'Stamp or seal',
  stampAffixed: 'Stamp affixed',
  placeAndDate: 'Place and date',
  list: (items) => items.join(', '),
  parts: (parts) => parts.join(', '),
  quoted,
};

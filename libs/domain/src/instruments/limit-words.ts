import { amountWords } from './limit-codes';
import type { Amount, Extension, FactName, LimitRow } from './limit';

const carriers: Readonly<Partial<Record<FactName, string>>> = { amountDays: 'in days', amountHours: 'in hours', fixedDate: 'as a date' };

/** The number as a person reads it: `10 days`, `at most 90 days`, `set case by case, in days or as a date`, `no number`. */
export function amountText({ amount, amountFact, amountRule, amountBy }: LimitRow): string {
  if (amount === null) return amountFact ? `set case by case, ${amountFact.map((fact) => carriers[fact] ?? fact).join(' or ')}` : 'no number';
  return [numberText(amount, amountRule), ...otherCases(amountBy)].join('; ');
}

function otherCases(amountBy: LimitRow['amountBy']): readonly string[] {
  return Object.entries(amountBy?.cases ?? {}).map(([key, { value, unit, confidence }]) => {
    const where = amountBy?.fact === 'protocolsBindingBoth' ? `where treaty ${key} binds both` : `where ${key} asks`;
    return `${amountWords(value, unit)} ${where}${confidence === 'C' ? ' (check the text)' : ''}`;
  });
}

function numberText({ value, unit }: Amount, rule: LimitRow['amountRule']): string {
  const words = amountWords(value, unit);
  switch (rule) {
    case 'at-most': return `at most ${words}`;
    case 'longer-of': return `${words}, or the period stated if that is longer`;
    case 'replaces': return `${words}, or the period stated or agreed`;
    case undefined: return words;
  }
}

/** How the period can be made longer, in a sentence. */
export function extensionText(extension: Extension | null): string {
  if (extension === null) return 'No extension.';
  const { value, unit, max, upTo, condition } = extension;
  if (max === 0) return `No extension. ${sentence(condition)}`;
  const length = value === null || unit === null ? 'The authority that extends sets the length' : `${upTo ? 'Up to ' : ''}${amountWords(value, unit)} more`;
  return `${length}${often(max)}. ${sentence(condition)}`;
}

const often = (max: number | null | undefined): string => (max === 1 ? ', once' : max === null || max === undefined ? ', as often as the text allows' : `, ${max} times`);

const sentence = (text: string): string => `${text}${/[.!?]$/.test(text) ? '' : '.'}`;

/** What makes the period stop, start afresh or run without end, in a sentence; null: nothing does. */
export function pauseText({ pause, endsOpen, excludes }: LimitRow): string | null {
  const said = [
    pause && (pause.by.length === 1 ? 'Starts afresh when a new date is agreed.' : pauses[pause.mode]),
    pause?.onlyIf && 'Only where the Party declared consent revocable.',
    endsOpen === 'formalRequestReceived' && 'Has no end any more once the formal request has arrived.',
    endsOpen === 'authorityConfirmed' && 'Has no end any more once the authority has confirmed that a request for production was issued.',
    excludes && 'Weekends and holidays are left out.',
  ].filter((part): part is string => typeof part === 'string');
  return said.length === 0 ? null : said.join(' ');
}

const pauses = {
  resume: 'Stops in between and then goes on.',
  restart: 'Stops in between and then starts afresh.',
  'both-readings': 'Stops until clarification; the text does not say whether it then goes on or starts afresh: both are computed.',
} as const;

/** Until when acting is forbidden; null: acting early is allowed. */
export const holdText = ({ hold }: LimitRow): string | null => (hold ? `Not before the ${hold.until}, unless the authority confirms earlier.` : null);

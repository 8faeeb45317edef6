import { basisWords, confidenceWords, limitKindWords } from './limit-codes';
import { amountText, extensionText, holdText, pauseText } from './limit-words';
import { lapseWords } from './lapse';
import type { Amount, ClockEventType, Confidence, Gate, LimitBasis, LimitKind, LimitRow, StartEventCode } from './limit';
import { modifiers } from './modifiers';
import { owedByWords } from './owed-by';
import { isSourceKey, sources } from './sources';
import { startEventWords } from './start-events';

/** A code with its words. */
export interface Coded<T extends string = string> {
  readonly code: T;
  readonly text: string;
}

export interface CitedSource {
  readonly key: string;
  readonly title: string;
  readonly urls: readonly string[];
}

/** A time limit in words, as plain JSON for pages and programs. */
export interface LimitSummary {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly instrument: string;
  readonly must: string;
  readonly kind: Coded<LimitKind>;
  readonly amount: (Amount & { readonly text: string }) | { readonly value: null; readonly unit: null; readonly text: string };
  readonly owedBy: Coded;
  readonly startsOn: Coded<StartEventCode>;
  readonly article: string | null;
  readonly extension: string;
  readonly pause: string | null;
  /** Until when acting is forbidden, and who can lift that. */
  readonly hold: string | null;
  readonly onLapse: Coded | null;
  readonly basis: Coded<LimitBasis>;
  readonly confidence: Coded<Confidence>;
  /** Wherever the date is shown: the text was not re-read, compare it. */
  readonly checkTheText: boolean;
  /** Whether a date can be computed from it. */
  readonly clock: boolean;
  /** When it may be used at all. */
  readonly gate: Gate | null;
  readonly profile: string;
  readonly roll: string;
  /** Somebody's custody depends on it. */
  readonly liberty: boolean;
  readonly factsNeeded: readonly string[];
  readonly factsOptional: readonly string[];
  /** Events of its life that stop it, start it afresh, open its end or lift its hold: the text gives no other an effect. */
  readonly changedBy: readonly ClockEventType[];
  readonly linked: readonly string[];
  /** Clock stops and exceptions that change how it runs. */
  readonly modifiedBy: readonly { readonly id: string; readonly effect: string; readonly article: string }[];
  readonly doubt: string | null;
  readonly sources: readonly CitedSource[];
}

/** A row without a number, or a mere pointer, is never a clock. */
export const isClock = ({ amount, amountFact, confidence }: LimitRow): boolean => confidence !== 'X' && (amount !== null || amountFact !== undefined);

export function limitSummary(row: LimitRow): LimitSummary {
  return {
    id: row.id, aliases: row.aliases ?? [], instrument: row.instrument, must: row.must,
    kind: { code: row.kind, text: limitKindWords[row.kind] },
    amount: { ...(row.amount ?? { value: null, unit: null }), text: amountText(row) },
    owedBy: { code: row.owedBy, text: owedByWords[row.owedBy] ?? row.owedBy },
    startsOn: { code: row.startEvent, text: row.startsOn || startEventWords[row.startEvent] },
    article: row.article || null, extension: extensionText(row.extension), pause: pauseText(row), hold: holdText(row),
    onLapse: row.onLapse === null ? null : { code: row.onLapse, text: lapseWords[row.onLapse] ?? row.onLapse },
    basis: { code: row.basis, text: basisWords[row.basis] }, confidence: { code: row.confidence, text: confidenceWords[row.confidence] },
    checkTheText: row.confidence === 'C', clock: isClock(row), gate: row.gate, profile: row.profile, roll: row.roll, liberty: row.liberty,
    factsNeeded: row.facts.needed, factsOptional: row.facts.optional, changedBy: changedBy(row), linked: row.linked ?? [],
    modifiedBy: modifiers.filter(({ limits }) => limits.includes(row.id)).map(({ id, effect, article }) => ({ id, effect, article })),
    doubt: row.doubt ?? null, sources: citedSources(row.source?.split(', ') ?? []),
  };
}

const changedBy = ({ pause, endsOpen, hold }: LimitRow): readonly ClockEventType[] =>
  [...new Set([...(pause?.by ?? []), ...(endsOpen ? [endsOpen] : []), ...(hold ? [hold.liftedBy] : [])])];

export const citedSources = (keys: readonly string[]): readonly CitedSource[] => keys.filter(isSourceKey).map((key) => ({ key, ...sources[key] }));

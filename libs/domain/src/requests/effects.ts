import type { ClockQuestion } from '../deadlines/clock-question';
import type { Period } from '../deadlines/period';
import type { ClockCode, ProcedureClock } from '../procedures/clocks';
import type { RequestEvent } from '../procedures/events';
import type { CarriedDocument, MessageContent, TheirClock } from '../procedures/messages';
import type { SuggestionOrder } from '../requirements/check-suggestion';
import type { Certainty, LimitRun } from './limit-run';

/** Event that started a clock: which, when (or only on which day), and which side said so. */
export interface StartEvent {
  readonly type: string;
  readonly at?: string;
  readonly on?: string;
  readonly saidBy: 'us' | 'them';
}

export type ClockOrder =
  | { readonly order: 'start'; readonly code: ProcedureClock; readonly period: Period; readonly start: StartEvent; readonly run?: LimitRun; readonly theirs?: TheirClock }
  /** A limit that people start: what a procedure's definition would say comes with it. */
  | { readonly order: 'start-limit'; readonly run: LimitRun; readonly period: Period | null; readonly start: StartEvent; readonly owedBy: 'us' | 'them'; readonly certainty: Certainty; readonly reason?: string }
  /** The limit waits for the event that its text names. `question` is what will be asked then, without its start. */
  | { readonly order: 'await'; readonly limit: string; readonly awaits: string; readonly owedBy: 'us' | 'them'; readonly question: Omit<ClockQuestion, 'start'>; readonly after?: string }
  /** The question has changed and was asked again. */
  | {
      readonly order: 'change'; readonly clockId: string; readonly what: 'paused' | 'resumed' | 'restarted' | 'open-ended' | 'extended' | 'corrected' | 'noted';
      readonly run: LimitRun; readonly period: Period | null; readonly reason: string; readonly authority?: string; readonly certainty?: Certainty; readonly start?: StartEvent;
    }
  /** Met, or missed where the instant has passed: the recorder compares with the stored due instant. */
  | { readonly order: 'meet'; readonly code: ClockCode; readonly at: string; readonly reason?: string }
  | { readonly order: 'cancel'; readonly code: ClockCode; readonly reason: string };

/** Text of a person: kept in an erasable row, the event carries its id. */
export interface Narrative {
  readonly kind: 'return-reason' | 'question' | 'information' | 'withdrawal-reason' | 'refusal-reason' | 'note' | 'clock-reason' | 'reassign-reason' | 'discard-reason' | 'paper-withdrawal-reason';
  readonly text: string;
}

/** Who in the own agency is told, and of what. */
export interface NoticeOrder {
  readonly to: 'owner' | 'author' | 'checkers' | { readonly personId: string };
  readonly code: string;
}

/** What a decision does, all of it recorded in one transaction. */
export interface Effects {
  readonly events: readonly RequestEvent[];
  readonly messages: readonly MessageContent[];
  readonly clocks: readonly ClockOrder[];
  readonly narratives: readonly Narrative[];
  readonly notices: readonly NoticeOrder[];
  /** New owner of the request, if it changes. */
  readonly owner?: string;
  /** Documents that came with a message and must be listed on our side. */
  readonly received?: readonly CarriedDocument[];
  /** The formal request that follows an earlier one has arrived: the earlier one's lane is told. */
  readonly tellPredecessor?: { readonly receivedAt: string };
  /** The request came back: what happened may be worth a check of the agency. */
  readonly suggestions?: readonly SuggestionOrder[];
}

/** Effects with everything that is not named left empty. */
export const effects = (part: Partial<Effects>): Effects => ({ events: [], messages: [], clocks: [], narratives: [], notices: [], ...part });

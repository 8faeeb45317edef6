import type { ClockEventType } from '../instruments/limit';
import type { Certainty } from '../requests/limit-run';
import type { PaperSignature } from '../forms/paper-signature';
import type { MessageContent } from './messages';
import type { PaperTaken } from './papers';

/** How a request ended, as the side that closes it says. */
export const outcomes = ['obtained', 'obtained-in-part', 'refused', 'withdrawn', 'no-longer-needed', 'executed', 'discarded'] as const;
export type Outcome = (typeof outcomes)[number];

/** Outcomes that a person may choose when closing; the others follow from withdrawal or discarding. */
export const closingOutcomes: Readonly<Record<'outgoing' | 'incoming', readonly Outcome[]>> = {
  outgoing: ['obtained', 'obtained-in-part', 'refused', 'no-longer-needed'],
  incoming: ['executed', 'refused', 'no-longer-needed'],
};

export const signatureMethods = ['handwritten', 'qualified_esignature', 'qualified_eseal', 'advanced_esignature'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** One part of a request that is refused: what, on which ground of the instrument, and why. */
export interface PartRefused {
  readonly part: string;
  readonly ground: string;
  readonly reason: string;
}

export type Rung = 'officer' | 'supervisor' | 'head';
export const rungs: readonly Rung[] = ['officer', 'supervisor', 'head'];

/** An event of the life of a clock, as `comity clock` takes it. */
export interface ClockEventGiven {
  readonly type: ClockEventType;
  readonly at: string;
  readonly date?: string;
  readonly by?: string;
}

interface Bodies {
  // Requesting side, by people
  SubmitForReview: { readonly draftVersion: number; readonly digest: string };
  ReturnDraft: { readonly reason: string };
  /**
   * `receiptTargetHours`: the agency's own target for the acknowledgement, counted from sending. `method`: how the paper
   * is signed, needed unless the draft says it.
   */
  ApproveAndSend: {
    readonly draftVersion: number;
    readonly digest: string;
    readonly place?: string;
    readonly method?: SignatureMethod;
    readonly receiptTargetHours?: number;
  };
  /** What was approved comes back to the drafter, as long as no paper of it was issued; the approval counts no longer. */
  ReturnApproved: { readonly reason: string };
  AnswerInformation: { readonly text: string; readonly documentIds?: readonly string[] };
  Withdraw: { readonly reason: string; readonly documentIds?: readonly string[] };
  Discard: { readonly reason?: string };
  // Executing side, by people
  /** `documentIds`, here and below: issued papers of this request that go with the message. */
  AcknowledgeReceipt: { readonly note?: string; readonly documentIds?: readonly string[] };
  /** `answerBy`: calendar date in the executing agency's zone, at the end of which the answer is wanted. */
  AskForInformation: { readonly question: string; readonly answerBy: string; readonly documentIds?: readonly string[] };
  /** `effectedOn` and `expiresOn`: calendar dates; `expiresOn` is the date the provider or the law of the State sets, if any. */
  RecordPreservation: {
    readonly effectedOn: string;
    readonly provider: string;
    readonly providerReference: string;
    readonly expiresOn?: string;
    readonly note?: string;
    readonly documentIds?: readonly string[];
  };
  SendAnswer: {
    readonly extent: 'full' | 'part' | 'none';
    readonly documentIds: readonly string[];
    readonly refused: readonly PartRefused[];
    readonly note?: string;
  };
  AcknowledgeWithdrawal: { readonly note?: string; readonly documentIds?: readonly string[] };
  /** The request begins with a paper that came another way. `reference`: of the requesting authority. */
  RegisterPaper: PaperTaken & { readonly reference: string };
  /** A paper of the same form is laid over what is known. `filled`: how many answers were missing before. */
  TakeOverPaper: PaperTaken & { readonly filled: number };
  // Both sides, by people
  Close: { readonly outcome: Outcome; readonly note?: string };
  Reassign: { readonly personId: string; readonly reason?: string };
  /**
   * A standard document that was made inside the request becomes an issued paper, exactly as it was read. `languages`: digest of
   * its second language with the translations, where it has one. `method`: how it is signed, needed unless the document says it.
   */
  IssueStandardDocument: { readonly madeDocumentId: string; readonly version: number; readonly digest: string; readonly languages?: string; readonly place?: string; readonly method?: SignatureMethod };
  /** A paper that this agency issued counts no longer; also after the request is closed. The other authority reads the reason. */
  WithdrawPaper: { readonly documentId: string; readonly reason: string };
  // Limits of the law, both sides, by people
  /**
   * Starts limits from one event; without `start` they wait for the event that their text names. `zone` and `state`: place
   * of action or custody. `owedBy`: whose move it is.
   */
  StartClocks: {
    readonly limits: readonly string[];
    readonly start?: string;
    readonly zone: string;
    readonly state: string;
    readonly region?: string;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly owedBy: 'us' | 'them';
    readonly certainty: Certainty;
    readonly reason?: string;
  };
  /** The start event was another, or another time: the whole period is computed again. */
  CorrectClockStart: { readonly clockId: string; readonly start: string; readonly certainty: Certainty; readonly reason: string };
  /** What stops, resumes, restarts or opens the end of a period, as far as its limit gives the event an effect. */
  RecordClockEvent: { readonly clockId: string; readonly event: ClockEventGiven; readonly reason: string };
  /** `days` or `until` where the authority sets the length; neither: the length that the limit has. */
  ExtendClock: { readonly clockId: string; readonly days?: number; readonly until?: string; readonly notifiedAt?: string; readonly authority: string; readonly reason: string };
  /** Met at `at` (now, where it is not given), or no longer applicable. */
  EndClock: { readonly clockId: string; readonly as: 'met' | 'cancelled'; readonly at?: string; readonly reason: string };
  // Both sides, by machines
  /**
   * `dataSha256`: of the data inside the paper, `approval`: number of the approval that it was made from; papers made by an
   * older worker come without them. `signature`: absent where the digest alone seals it.
   */
  RecordIssued: { readonly approval?: number; readonly sha256: string; readonly size: number; readonly pages: number; readonly dataSha256?: string; readonly signature?: PaperSignature };
  ReceiveMessage: { readonly inboxId: string; readonly messageId: string; readonly at: string; readonly content: MessageContent };
  FireRung: { readonly clockId: string; readonly dueVersion: number; readonly rung: Rung };
  /** The formal request that Art. 29(7) of ETS 185 speaks of has arrived: preservation goes on until it is decided. */
  NoteFormalRequest: { readonly requestId: string; readonly receivedAt: string };
}

export type CommandType = keyof Bodies;
export type CommandBody<T extends CommandType> = Bodies[T];
export type RequestCommand = { [T in CommandType]: { readonly type: T } & Bodies[T] }[CommandType];
export type CommandOf<T extends CommandType> = Extract<RequestCommand, { type: T }>;

/** Commands that come with a file: they have a door of their own. */
export const paperCommands = ['RegisterPaper', 'TakeOverPaper'] as const satisfies readonly CommandType[];

/** Commands that only timers, deliveries and the engine give; the API never accepts them from a person. */
export const machineCommands = ['RecordIssued', 'ReceiveMessage', 'FireRung', 'NoteFormalRequest'] as const satisfies readonly CommandType[];

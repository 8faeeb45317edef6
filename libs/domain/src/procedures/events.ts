import type { Outcome, Rung } from './commands';
import type { PaperChannel } from './papers';

interface EventBodies {
  // Requesting side
  SubmittedForReview: { readonly draftVersion: number; readonly digest: string };
  Returned: Record<never, never>;
  Approved: { readonly draftVersion: number; readonly digest: string; readonly receiptTargetHours: number };
  /** What was approved is issued no more: the draft goes back. */
  ApprovalSetAside: { readonly draftVersion: number; readonly digest: string };
  Sent: { readonly sha256: string; readonly size: number; readonly pages: number; readonly dataSha256?: string; readonly signed?: 'B-T' | 'B-B' };
  ReceiptAcknowledged: { readonly receivedAt: string; readonly reference: string };
  InformationRequested: { readonly round: number; readonly answerBy: string };
  InformationSent: { readonly round: number; readonly documents: number };
  PreservationEffected: { readonly effectedOn: string; readonly expiresOn: string | null };
  AnswerReceived: { readonly extent: 'full' | 'part' | 'none'; readonly documents: number; readonly grounds: readonly string[] };
  WithdrawalSent: Record<never, never>;
  WithdrawalAcknowledged: Record<never, never>;
  WithdrawalTooLate: { readonly stage: string };
  Discarded: Record<never, never>;
  // Executing side
  RequestReceived: { readonly form: string; readonly reference: string; readonly sentAt: string };
  PaperRegistered: { readonly form: string; readonly reference: string; readonly receivedAt: string; readonly channel: PaperChannel; readonly sha256: string; readonly chosen: number };
  PaperTakenOver: { readonly receivedAt: string; readonly channel: PaperChannel; readonly sha256: string; readonly filled: number; readonly chosen: number };
  ReceiptSent: { readonly receivedAt: string };
  InformationAsked: { readonly round: number; readonly answerBy: string };
  InformationReceived: { readonly round: number; readonly documents: number };
  PreservationRecorded: { readonly effectedOn: string; readonly expiresOn: string | null };
  AnswerSent: { readonly extent: 'full' | 'part' | 'none'; readonly documents: number; readonly grounds: readonly string[] };
  WithdrawalReceived: Record<never, never>;
  WithdrawalConfirmed: Record<never, never>;
  WithdrawalCameTooLate: { readonly stage: string };
  PartnerClosed: { readonly outcome: Outcome };
  // Both
  Closed: { readonly outcome: Outcome };
  Reassigned: { readonly from: string | null; readonly to: string };
  StandardDocumentIssued: {
    readonly madeDocumentId: string; readonly form: string; readonly documentId: string; readonly sha256: string; readonly size: number; readonly pages: number; readonly dataSha256: string; readonly signed?: 'B-T' | 'B-B';
  };
  PaperWithdrawn: { readonly documentId: string; readonly sha256: string };
  /** A paper that the other authority issued to us counts no longer. */
  PartnerPaperWithdrawn: { readonly sha256: string };
  RungFired: { readonly clockId: string; readonly code: string; readonly dueVersion: number; readonly rung: Rung };
  ClocksStarted: { readonly limits: readonly string[]; readonly start: string };
  ClocksAwaited: { readonly limits: readonly string[] };
  ClockStartCorrected: { readonly clockId: string; readonly code: string; readonly start: string };
  ClockEventRecorded: { readonly clockId: string; readonly code: string; readonly event: string; readonly at: string };
  ClockExtended: { readonly clockId: string; readonly code: string; readonly until: string | null };
  ClockEnded: { readonly clockId: string; readonly code: string; readonly as: 'met' | 'cancelled' };
  FormalRequestNoted: { readonly requestId: string; readonly receivedAt: string };
  /** A message that changes nothing where the request stands now; it is kept in the correspondence. */
  MessageNoted: { readonly messageType: string };
}

export type EventType = keyof EventBodies;
/** History: ids, codes, dates and digests only. Names and narratives live in erasable rows. */
export type RequestEvent = { [T in EventType]: { readonly type: T; readonly data: EventBodies[T] } }[EventType];
export type EventOf<T extends EventType> = Extract<RequestEvent, { type: T }>;

export const event = <T extends EventType>(type: T, data: EventBodies[T]): EventOf<T> => ({ type, data }) as EventOf<T>;

export const eventLabels: Readonly<Record<EventType, string>> = {
  SubmittedForReview: 'Sent for check',
  Returned: 'Returned to drafter',
  Approved: 'Approved and signed',
  ApprovalSetAside: 'Approval set aside',
  Sent: 'Sent',
  ReceiptAcknowledged: 'Receipt acknowledged',
  InformationRequested: 'More information needed',
  InformationSent: 'Information sent',
  PreservationEffected: 'Preservation took effect',
  AnswerReceived: 'Answer received',
  WithdrawalSent: 'Withdrawal sent',
  WithdrawalAcknowledged: 'Withdrawal acknowledged',
  WithdrawalTooLate: 'Withdrawal came too late',
  Discarded: 'Draft discarded',
  RequestReceived: 'Request received',
  PaperRegistered: 'Request registered from a paper',
  PaperTakenOver: 'Paper taken over',
  ReceiptSent: 'Acknowledgement of receipt sent',
  InformationAsked: 'Asked for more information',
  InformationReceived: 'Information received',
  PreservationRecorded: 'Preservation recorded',
  AnswerSent: 'Answer sent',
  WithdrawalReceived: 'Withdrawal received',
  WithdrawalConfirmed: 'Withdrawal acknowledged',
  WithdrawalCameTooLate: 'Withdrawal came too late',
  PartnerClosed: 'Closed by the requesting authority',
  Closed: 'Closed',
  Reassigned: 'Reassigned',
  StandardDocumentIssued: 'Standard document issued',
  PaperWithdrawn: 'Paper withdrawn',
  PartnerPaperWithdrawn: 'Paper withdrawn by the other authority',
  RungFired: 'Escalated',
  ClocksStarted: 'Limits of the law started',
  ClocksAwaited: 'Limits of the law await their event',
  ClockStartCorrected: 'Start of a limit corrected',
  ClockEventRecorded: 'Event of a limit recorded',
  ClockExtended: 'Limit extended',
  ClockEnded: 'Limit ended',
  FormalRequestNoted: 'Formal request received: preservation goes on',
  MessageNoted: 'Message noted',
};

import type { Outcome, PartRefused } from './commands';

/** A date that the sender computed or set; the receiver shows it as "their date". Instants are ISO 8601 in UTC. */
export interface TheirClock {
  readonly code: string;
  readonly actBy: string;
  readonly dueExclusive: string;
}

/** A file that travels with a message. The bytes go beside it; the digest is checked at each hand-over. */
export interface CarriedDocument {
  readonly documentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What one authority tells the other. Everything here has been decided to be shared; private records stay at home. */
export type MessageContent =
  | {
      readonly type: 'request';
      readonly form: string;
      readonly formVersion: string;
      readonly lang: string;
      readonly reference: string;
      readonly subject: string;
      readonly urgency: string;
      readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      readonly sentAt: string;
      /** The sender's id of the earlier request that this one follows, if any. */
      readonly follows?: string;
      readonly documents: readonly CarriedDocument[];
    }
  | { readonly type: 'receipt'; readonly receivedAt: string; readonly reference: string; readonly follows?: string; readonly note?: string; readonly documents?: readonly CarriedDocument[] }
  | { readonly type: 'information-request'; readonly round: number; readonly question: string; readonly answerBy: string; readonly zone: string; readonly clocks: readonly TheirClock[]; readonly documents?: readonly CarriedDocument[] }
  | { readonly type: 'information'; readonly round: number; readonly text: string; readonly documents: readonly CarriedDocument[] }
  | {
      readonly type: 'preservation-effected';
      readonly effectedOn: string;
      readonly zone: string;
      readonly provider: string;
      readonly providerReference: string;
      readonly expiresOn?: string;
      readonly note?: string;
      readonly clocks: readonly TheirClock[];
      readonly documents?: readonly CarriedDocument[];
    }
  | { readonly type: 'answer'; readonly extent: 'full' | 'part' | 'none'; readonly refused: readonly PartRefused[]; readonly note?: string; readonly documents: readonly CarriedDocument[] }
  | { readonly type: 'withdrawal'; readonly reason: string; readonly documents?: readonly CarriedDocument[] }
  | { readonly type: 'withdrawal-acknowledged'; readonly note?: string; readonly documents?: readonly CarriedDocument[] }
  | { readonly type: 'withdrawal-too-late'; readonly stage: string }
  | { readonly type: 'closure'; readonly outcome: Outcome }
  /** A paper that was sent counts no longer. */
  | { readonly type: 'paper-withdrawn'; readonly sha256: string; readonly reason: string };

export type MessageType = MessageContent['type'];

/**
 * Envelope of a message between agencies. Its canonical JSON (RFC 8785) is signed with the sending agency's Ed25519
 * key; `schema` is the version of this shape. `sequence` counts per pair of agencies and shows gaps.
 */
export interface MessageEnvelope {
  readonly schema: 'comity/message/1';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
  readonly requestId: string;
  readonly partnerRequestId: string | null;
  /** The recipient's reference as it stands on a paper: given while its id is not known. */
  readonly partnerReference?: string;
  readonly inReplyTo: string | null;
  readonly at: string;
  readonly content: MessageContent;
}

export const messageLabels: Readonly<Record<MessageType, string>> = {
  request: 'Request',
  receipt: 'Acknowledgement of receipt',
  'information-request': 'Request for more information',
  information: 'Information',
  'preservation-effected': 'Preservation effected',
  answer: 'Answer',
  withdrawal: 'Withdrawal',
  'withdrawal-acknowledged': 'Withdrawal acknowledged',
  'withdrawal-too-late': 'Withdrawal came too late',
  closure: 'Closed by the requesting authority',
  'paper-withdrawn': 'Paper withdrawn',
};

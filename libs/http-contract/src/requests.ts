import type { DocumentProofResponse } from './proof';
import type { CommandType, EventType, Move, Outcome, PaperChannel, Role, Side, Stage, StatusWord } from '@comity/domain';
import type { RouteQuestionBody } from './routes';
import type { ClockResponse } from './clocks';
import type { AgencyResponse } from './people';

/** A row of a list. Instants are ISO 8601 in UTC. */
export interface RequestRowResponse {
  readonly id: string;
  readonly reference: string;
  readonly side: Side;
  readonly subject: string;
  readonly form: string;
  /** Short name of the kind: "Preservation request", "Subscriber information". */
  readonly kind: string;
  readonly partner: { readonly code: string; readonly name: string; readonly countryCode: string };
  readonly stage: Stage;
  readonly status: StatusWord;
  readonly move: Move;
  /** The next step as a verb where the move is ours, else empty. */
  readonly next: string;
  readonly stageSince: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly urgency: string;
  /** The running clock that ends first, if any runs. */
  readonly clock: ClockResponse | null;
  readonly familyId: string;
  readonly changedAt: string;
}

/** GET /api/requests: `total` counts all rows of the filter. */
export interface RequestListResponse {
  readonly rows: readonly RequestRowResponse[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly serverTime: string;
}

/**
 * Query of GET /api/requests. All optional. `view`: `mine` (I own it or wrote it), `inbox` (incoming, waiting for us),
 * `needs-us` (our move), `waiting` (their move), `overdue`, `due-7-days`, `open`, `closed`, `all`.
 */
export interface RequestListQuery {
  readonly view?: 'mine' | 'inbox' | 'needs-us' | 'waiting' | 'overdue' | 'due-7-days' | 'open' | 'closed' | 'all';
  readonly side?: Side;
  readonly form?: string;
  readonly partner?: string;
  readonly owner?: string;
  readonly reference?: string;
  readonly family?: string;
  readonly text?: string;
  readonly sort?: 'due' | 'changed' | 'reference';
  readonly page?: number;
  readonly size?: 25 | 50 | 100;
}

/** POST /api/requests (header Idempotency-Key). Either `caseId`, or `case` (reference or title: found or opened). */
export interface CreateRequestBody {
  readonly to: string;
  readonly caseId?: string;
  readonly case?: string;
  readonly form: string;
  readonly lang: string;
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly subject?: string;
  /** Own request that this one follows: what is known is carried over, both become one family. */
  readonly follows?: string;
  /** The route that was chosen among those offered: see POST /api/routes. */
  readonly route?: ChosenRouteBody;
}

export interface ChosenRouteBody {
  readonly question: RouteQuestionBody;
  /** Id of the route. */
  readonly id: string;
  /** Needed where a better ranked route is passed over. */
  readonly reason?: string;
}

/** GET /api/requests/:id */
export interface RequestResponse extends RequestRowResponse {
  readonly version: number;
  readonly partnerAgency: AgencyResponse;
  readonly partnerReference: string | null;
  readonly caseFile: { readonly id: string; readonly reference: string; readonly title: string } | null;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly lang: string;
  readonly formVersion: string;
  readonly packVersion: string;
  readonly instrument: string;
  readonly outcome: Outcome | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  /** How the paper came that the request began with; null where it began with a message or a draft. */
  readonly paperChannel: PaperChannel | null;
  readonly closedAt: string | null;
  readonly clocks: readonly ClockResponse[];
  /** What this person may do now. */
  readonly commands: readonly CommandType[];
  /** Why a person who is looking cannot approve, if so: the code of the refusal. */
  readonly cannotApprove: string | null;
  /** Why what was approved does not go out, since when, and who approved it; null while nothing holds it. */
  readonly held: { readonly text: string; readonly at: string; readonly approvedBy: string } | null;
  readonly canFollowUp: boolean;
  readonly family: readonly { readonly id: string; readonly reference: string; readonly kind: string; readonly status: StatusWord; readonly follows: boolean }[];
  readonly stages: readonly { readonly stage: Stage; readonly status: StatusWord; readonly at: string }[];
  /** The open question on our desk or theirs, if any. */
  readonly question: { readonly round: number; readonly text: string; readonly answerBy: string } | null;
  /** The route that was chosen when the request was opened; null where nobody asked for routes. */
  readonly route: {
    readonly id: string;
    readonly title: string;
    readonly articles: string;
    readonly rank: number;
    readonly of: number;
    readonly reason: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
  /** What is known of the preservation, as stated by the executing authority. */
  readonly preservation: { readonly effectedOn: string; readonly provider: string; readonly providerReference: string; readonly expiresOn: string | null } | null;
  /** The answer, if there is one. */
  readonly answer: {
    readonly extent: 'full' | 'part' | 'none';
    readonly refused: readonly { readonly part: string; readonly ground: string; readonly groundLabel: string; readonly reason: string }[];
    readonly note: string | null;
  } | null;
}

/** One entry of the timeline: GET /api/requests/:id/events, newest first. */
export interface EventResponse {
  readonly seq: number;
  readonly type: EventType;
  readonly label: string;
  readonly at: string;
  readonly by: { readonly name: string; readonly role?: Role } | null;
  /** Which side the step came from. */
  readonly from: 'us' | 'them' | 'comity';
  readonly data: Readonly<Record<string, unknown>>;
  readonly narratives: readonly { readonly kind: string; readonly text: string }[];
  readonly hash: string;
}

/** GET /api/requests/:id/events */
export interface EventListResponse {
  readonly events: readonly EventResponse[];
  /** Whether the chain of hashes holds from the first entry to the last. */
  readonly chain: { readonly intact: boolean; readonly verifiedTo: number };
}

/** GET /api/requests/:id/form: what was approved (outgoing) or received (incoming). */
export interface FormContentResponse {
  readonly form: string;
  readonly formVersion: string;
  readonly lang: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** GET /api/requests/:id/messages: the correspondence, oldest first. */
export interface MessageResponse {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly type: string;
  readonly label: string;
  readonly at: string;
  readonly sequence: number;
  readonly digest: string;
  /** Out: whether the other side has it. */
  readonly delivered: boolean;
  readonly deliveredAt: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

/** GET /api/requests/:id/documents */
export interface DocumentResponse {
  readonly id: string;
  readonly kind: 'issued' | 'attachment' | 'answer' | 'received';
  /** The form of a standard document issued inside the request; null for its own paper and every other file. */
  readonly standardForm: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number | null;
  readonly addedAt: string;
  readonly addedBy: string | null;
  readonly custody: readonly { readonly what: string; readonly at: string; readonly sha256: string; readonly by: string | null }[];
  /** What was found when the file was looked at; null: a paper of our own, or not looked at yet. */
  readonly intake: IntakeResponse | null;
  /** What vouches for it: the register of issued papers, or its signatures as they were found when it came in. */
  readonly proof: DocumentProofResponse | null;
}

export interface IntakeFindingResponse {
  readonly code: string;
  /** refuse: not taken in. warn: needs a person's yes with a reason. note: worth knowing. */
  readonly level: 'refuse' | 'warn' | 'note';
  readonly params: Readonly<Record<string, string | number>>;
  /** Where in the file: names of the files around it, page, object of a PDF, byte. */
  readonly place: { readonly inside?: readonly string[]; readonly page?: number; readonly object?: number; readonly offset?: number };
  readonly text: string;
}

export interface IntakeResponse {
  /** held: it came with a message and is not handed out before somebody accepts it with a reason. */
  readonly state: 'clear' | 'held' | 'accepted';
  readonly at: string;
  readonly findings: readonly IntakeFindingResponse[];
  /** What the file says of itself: camera, position, author, times. */
  readonly facts: readonly { readonly group: string; readonly name: string; readonly value: string; readonly inside?: readonly string[] }[];
  /** Whether GET /api/documents/:id/without-metadata gives a copy. */
  readonly withoutMetadata: boolean;
  readonly scan: 'clean' | 'infected' | 'not-scanned' | 'failed';
  readonly accepted: { readonly by: string; readonly at: string; readonly because: string } | null;
}

export interface CaseResponse {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly createdAt: string;
  readonly requests: number;
}

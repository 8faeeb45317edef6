import type { Declarations, LawChangeContent, LawChangeKind, LawChangeState, LawDecision, PackKind, Participation, ParticipationStatus, ProfileRow, Reservation, StatusRow } from '@comity/domain';

/** GET /api/profiles: how periods are counted. */
export type ProfileResponse = ProfileRow;

/** GET /api/instruments/status-board */
export type StatusBoardRowResponse = StatusRow & { readonly statusText: string };

/** GET /api/packs: what has been published, and what the own agency has adopted of it. */
export interface PacksResponse {
  /** Counts the adoptions of the agency. */
  readonly lawNumber: number;
  /** Names every part of the agency's law. */
  readonly version: string;
  readonly adopted: Readonly<Record<PackKind, string | null>>;
  /** Newest first in each kind. */
  readonly published: readonly { readonly kind: PackKind; readonly version: string; readonly digest: string; readonly publishedAt: string; readonly summary: Readonly<Record<string, number>>; readonly adopted: boolean }[];
  /** Newest first; without names: adopted at the set-up. */
  readonly history: readonly { readonly kind: string; readonly version: string; readonly lawNumber: number; readonly adoptedAt: string; readonly proposedBy: string | null; readonly adoptedBy: string | null }[];
}

/** Which years a calendar has, and its week. */
interface CalendarFrame {
  readonly version: string;
  readonly source: string;
  readonly years: { readonly from: number; readonly to: number };
  /** ISO weekdays that are no working days, 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  readonly weekendSource: string;
  readonly weekendVerified: boolean;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** GET /api/calendars: every State that is known, with its calendar where there is one. */
export interface CalendarSummaryResponse {
  readonly state: string;
  readonly name: string;
  readonly zones: readonly string[];
  /** Null: the adopted pack has no calendar of this State. */
  readonly calendar: (CalendarFrame & {
    /** How many days the own agency has closed or opened beside the pack. */
    readonly ownDays: number;
  }) | null;
}

/** GET /api/calendars/:state?year=&region= */
export interface CalendarResponse extends CalendarFrame {
  readonly state: string;
  readonly name: string;
  readonly region: string | null;
  readonly year: number;
  /** Closing days of the year that count for the agency, in order. `estimate`: follows the moon, the State announces it. */
  readonly days: readonly { readonly date: string; readonly weekday: number; readonly name: string; readonly estimate: boolean; readonly own: boolean }[];
  /** What the agency has adopted beside the pack for this year, oldest first. */
  readonly ownDays: readonly { readonly id: string; readonly region: string | null; readonly date: string; readonly closed: boolean; readonly name: string; readonly reason: string; readonly proposedBy: string; readonly adoptedBy: string; readonly adoptedAt: string }[];
}

export interface ParticipationRecordResponse {
  readonly id: string;
  readonly instrument: string;
  readonly instrumentTitle: string;
  readonly state: string;
  readonly towards: string | null;
  readonly territory: string | null;
  readonly status: ParticipationStatus;
  readonly statusLabel: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly declarations: Declarations;
  readonly reservations: readonly Reservation[];
  readonly note: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly checkedOn: string;
  /** Null: the published pack. */
  readonly checkedBy: string | null;
  /** Checked longer ago than the agency accepts. */
  readonly stale: boolean;
  readonly supersedes: string | null;
  /** A later record has taken its place. */
  readonly superseded: boolean;
}

/** GET /api/participation?instrument=&state=&on=&towards=&history= */
export interface ParticipationResponse {
  readonly on: string;
  readonly version: string;
  readonly maxAgeDays: number;
  /** Only where instrument and State were both given. `not-recorded` means: check. */
  readonly answer: (Omit<Participation, 'record'> & { readonly recordId: string | null; readonly text: string }) | null;
  readonly records: readonly ParticipationRecordResponse[];
}

/** GET /api/law-changes */
export interface LawChangeResponse {
  readonly id: string;
  readonly kind: LawChangeKind;
  readonly payload: LawChangeContent['payload'];
  /** Why it is proposed. */
  readonly reason: string;
  readonly state: LawChangeState;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: string;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly lawNumber: number | null;
  /** How many open clocks it moved when it was adopted. */
  readonly movedClocks: number | null;
}

export interface MovedClockResponse {
  readonly clockId: string;
  readonly requestId: string;
  readonly reference: string;
  readonly code: string;
  readonly limitId: string | null;
  readonly oldDue: string | null;
  readonly newDue: string | null;
  readonly oldActBy: string | null;
  readonly newActBy: string | null;
  /** False: it keeps its date all the same; a request counts under the rules that it was started under. */
  readonly applies: boolean;
  /** Code of why it would have no date under that law, such as NOT_IN_FORCE. */
  readonly reason: string | null;
}

/** GET /api/law-changes/:id */
export interface LawChangeDetailResponse extends LawChangeResponse {
  /** What the person who asks may do with it now. */
  readonly may: readonly LawDecision[];
  /** Number of the agency's law now: sent back when adopting, so that what is adopted is what was read. */
  readonly lawNumberNow: number;
  readonly versionNow: string;
  /** Of a proposal: the law that it would lead to, or null where it cannot be adopted any more. */
  readonly versionAfter: string | null;
  /** Why it cannot be adopted as things stand. */
  readonly findings: readonly { readonly field: string; readonly message: string }[];
  /** Open clocks of the agency that a proposal would move, soonest first, at most 200 of `count`. */
  readonly moves: { readonly count: number; readonly clocks: readonly MovedClockResponse[] };
}

/** POST /api/law-changes */
export type ProposeLawChangeBody = LawChangeContent & { readonly reason: string };

/** POST /api/law-changes/:id/adopt, /reject, /withdraw */
export interface DecideLawChangeBody {
  readonly reason?: string;
  /** `lawNumberNow` of what was read; only when adopting. */
  readonly lawNumber?: number;
}

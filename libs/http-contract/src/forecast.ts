import type { ClockKind, Confidence, LimitKind, Outlook, Side } from '@comity/domain';

/** Which requests count as the same kind. Absent: any. */
export interface ForecastQuery {
  /** Id of a form; a form or an instrument is needed. */
  readonly form?: string;
  readonly instrument?: string;
  /** State of the partner, ISO 3166-1 alpha-2. */
  readonly partnerState?: string;
  /** `outgoing` where absent. */
  readonly side?: Side;
}

/**
 * How long it takes, as two ranges and never as one date. Days are elapsed whole days, rounded up. A range that is null was
 * not reached within `watchedDays`, the longest time that has been watched.
 */
export interface RangesResponse {
  readonly halfWithinDays: number | null;
  readonly eightInTenWithinDays: number | null;
  readonly watchedDays: number | null;
}

/**
 * What the agency's own requests of the kind took, from sending (incoming: from arrival) to the first answer. Requests that
 * are still open, or were taken back, count for as long as they waited. With fewer than 20 finished requests `enough` is
 * false and every number of days null.
 */
export interface PastResponse extends RangesResponse {
  readonly enough: boolean;
  readonly finished: number;
  readonly open: number;
  /** Whether requests with that State alone were counted, or, where they are too few, all of the kind. */
  readonly basis: 'kind-and-state' | 'kind';
  /** When the first and the last of the counted requests began; null where there is none. Of more than 5,000 requests a fixed sample counts. */
  readonly from: string | null;
  readonly to: string | null;
  /** One English sentence. */
  readonly text: string;
}

/** The same for one open request, counted from now: only requests that took longer than it has waited are like it. */
export interface RemainingResponse extends RangesResponse {
  readonly enough: boolean;
  readonly waitedDays: number;
  /** Finished requests that took longer than this one has waited; at least 5 are needed. */
  readonly finishedLater: number;
  readonly text: string;
}

/** A period of the law without a date: nothing has started it yet. */
export interface LegalPeriodResponse {
  /** Row of the limits. */
  readonly limit: string;
  readonly label: string;
  readonly kind: LimitKind;
  /** Number and unit in words, as "90 days". */
  readonly amount: string;
  readonly article: string;
  readonly confidence: Confidence;
}

/** Answer of GET /api/forecast. */
export interface ForecastResponse {
  readonly kind: { readonly side: Side; readonly form: string | null; readonly instrument: string | null; readonly partnerState: string | null };
  readonly legal: readonly LegalPeriodResponse[];
  readonly past: PastResponse;
}

/** A clock of the request that the law or an authority set; our own targets are none. Instants as in ClockResponse. */
export interface LegalClockResponse {
  readonly id: string;
  readonly label: string;
  readonly kind: ClockKind;
  readonly limit: string | null;
  readonly owedBy: 'us' | 'them';
  readonly state: 'running' | 'paused';
  readonly actBy: string;
  readonly dueExclusive: string;
  readonly wholeDay: boolean;
  readonly zone: string;
  /** Whether the answer is likely to come before `dueExclusive`; null for clocks that the answer does not meet, and where the past says too little. */
  readonly outlook: Outlook | null;
}

/** Answer of GET /api/requests/:id/forecast. `remaining` is null unless the request waits for its answer. */
export interface RequestForecastResponse {
  readonly legal: readonly LegalClockResponse[];
  readonly past: PastResponse;
  readonly remaining: RemainingResponse | null;
}

import type { Confidence, LimitKind } from '../instruments/limit';
import type { RouteNeed } from './need';
import type { RouteQuestion } from './question';

export type LeftOutCode =
  | 'NOT_BOUND' | 'NOT_RECORDED' | 'NOT_APPLICABLE_YET' | 'NOT_IN_FORCE' | 'WRONG_SUBJECT' | 'WRONG_STAGE' | 'NOT_URGENT' | 'THRESHOLD_NOT_MET' | 'OVERTAKEN';

export type RouteDoubtCode =
  | 'PARTICIPATION_NOT_RECORDED' | 'CHECK_THE_TEXT' | 'THRESHOLD_NOT_STATED' | 'SUBJECT_NOT_STATED' | 'DATA_NOT_STATED' | 'LATER_TEXT_NOT_RECORDED'
  | 'DECLARED' | 'OPEN_POINT' | 'PRACTICE';

export interface RouteDoubt {
  readonly code: RouteDoubtCode;
  /** English sentence. */
  readonly text: string;
}

/** A time limit on the way, in words. Its date is computed by the clock, with the place and the start event. */
export interface RouteLimit {
  readonly id: string;
  readonly must: string;
  readonly kind: LimitKind;
  readonly kindText: string;
  /** "10 days"; "no number". */
  readonly amount: string;
  /** How it can be made longer, in a sentence. */
  readonly extension: string;
  readonly owedBy: string;
  readonly startsOn: string;
  readonly article: string;
  readonly confidence: Confidence;
  /** A date can be computed. */
  readonly clock: boolean;
  readonly checkTheText: boolean;
  /** State whose own law sets it, beside the treaty; null: the treaty does. */
  readonly nationalLawOf: string | null;
}

export interface RouteBasis {
  /** Null: practice, courtesy or national law. */
  readonly instrument: string | null;
  readonly title: string;
  readonly articles: string;
  /** Texts read together with it. */
  readonly with: readonly { readonly instrument: string; readonly title: string; readonly articles: string; readonly recorded: boolean }[];
}

/** A lawful way, as far as is recorded. The officer confirms it. */
export interface Route {
  readonly id: string;
  /** 1 is the best. */
  readonly rank: number;
  readonly need: RouteNeed;
  readonly basis: RouteBasis;
  readonly kind: string;
  readonly signs: string;
  readonly channel: string;
  readonly languages: string;
  readonly forms: readonly string[];
  readonly limits: readonly RouteLimit[];
  readonly ready: readonly string[];
  readonly doubts: readonly RouteDoubt[];
  readonly confidence: Confidence;
  /** Both States are recorded as bound, and the text needs no second look. */
  readonly certain: boolean;
  readonly rankReason: { readonly code: 'FIRST_CHOICE' | 'NEXT_CHOICE' | 'FALL_BACK' | 'LAST_RESORT'; readonly text: string };
}

export interface LeftOutRoute {
  readonly id: string;
  readonly instrument: string | null;
  readonly title: string;
  readonly articles: string;
  readonly code: LeftOutCode;
  /** English sentence. */
  readonly text: string;
}

/** "Preserve first, then request": two routes that belong together. */
export interface LinkedRoutes {
  readonly id: string;
  readonly title: string;
  readonly first: Route;
  readonly then: Route;
  /** What ties the second to the first. */
  readonly link: string;
}

export interface RouteAnswer {
  readonly question: RouteQuestion;
  /** Version of the law that was read. */
  readonly law: string;
  readonly routes: readonly Route[];
  readonly leftOut: readonly LeftOutRoute[];
  readonly preserveFirst: readonly LinkedRoutes[];
  /** What a reader must know of every answer. */
  readonly note: string;
}

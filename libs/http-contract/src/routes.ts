import type { RouteAnswer, RouteData, RouteNeed, RouteOffence, RouteStage, RouteUrgency } from '@comity/domain';

/** POST /api/routes: a question, nothing is written. States as ISO 3166-1 alpha-2; `on` as YYYY-MM-DD, today where absent. */
export interface RouteQuestionBody {
  readonly need: RouteNeed;
  /** The State that asks. */
  readonly from: string;
  /** The State that is asked. */
  readonly to: string;
  readonly urgency?: RouteUrgency;
  readonly stage?: RouteStage;
  readonly offence?: RouteOffence | null;
  readonly maxPenaltyYears?: number | null;
  readonly data?: RouteData | null;
  readonly on?: string;
}

/** The ways that are open, best first, and why the others are left out, on the law that the agency has adopted. */
export type RouteAnswerResponse = RouteAnswer;

export interface CodeWithLabel {
  readonly code: string;
  readonly label: string;
}

/** GET /api/routes/needs: what a question can hold. */
export interface RouteNeedsResponse {
  readonly needs: readonly CodeWithLabel[];
  readonly urgencies: readonly CodeWithLabel[];
  readonly stages: readonly CodeWithLabel[];
  readonly data: readonly CodeWithLabel[];
  readonly offences: readonly CodeWithLabel[];
}

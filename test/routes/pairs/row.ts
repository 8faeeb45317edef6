import type { LeftOutCode, RouteData, RouteNeed, RouteOffence, RouteStage, RouteUrgency } from '@comity/domain';

/** What is asked beside need and States; `on` is 2026-11-21 where absent. */
export interface More {
  readonly urgency?: RouteUrgency;
  readonly stage?: RouteStage;
  readonly offence?: RouteOffence;
  readonly maxPenaltyYears?: number;
  readonly data?: RouteData;
  readonly on?: string;
}

/** One question with what instruments.md, section 13, says to it. Names of routes without the need. */
export interface Row {
  readonly need: RouteNeed;
  readonly from: string;
  readonly to: string;
  readonly more?: More;
  /** The best route, then the next ones in this order, others may stand between. */
  readonly best: readonly string[];
  readonly out?: Readonly<Record<string, LeftOutCode>>;
  /** Names that must not appear at all: treaties of other pairs. */
  readonly silent?: readonly string[];
  /** Limits of the best route, at least these. */
  readonly limits?: readonly string[];
  /** Limits that the best route must not have. */
  readonly without?: readonly string[];
  readonly linked?: readonly string[];
  /** The best route rests on records alone. */
  readonly certain?: boolean;
  readonly why: string;
}

export const rows = (need: RouteNeed, list: readonly (readonly [from: string, to: string, rest: Omit<Row, 'need' | 'from' | 'to'>])[]): readonly Row[] =>
  list.map(([from, to, rest]) => ({ need, from, to, ...rest }));

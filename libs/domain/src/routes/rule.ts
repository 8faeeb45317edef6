import type { Confidence } from '../instruments/limit';
import type { RouteData, RouteOffence, RouteStage, RouteUrgency } from './need';
import type { RouteQuestion } from './question';

/** A value, or what it is for this question. */
export type Per<T> = T | ((question: RouteQuestion) => T);

/** 1 first choice of section 13, 2 the next, … 5 the last resort. */
export type Tier = 1 | 2 | 3 | 4 | 5;

/** How severe the case must be. `months` is the least sentence at the stage of enforcement. */
export interface Threshold {
  readonly article: string;
  readonly years?: number;
  /** Offences for which no penalty is asked. */
  readonly orOffences?: readonly RouteOffence[];
  readonly months?: number;
}

/** Whether the case is inside what the text covers; `open`: nobody said what decides it. */
export type Fit = { readonly fit: 'yes' } | { readonly fit: 'open' | 'no'; readonly text: string };

export interface Scope {
  readonly data?: readonly RouteData[];
  readonly urgency?: readonly RouteUrgency[];
  readonly stages?: readonly RouteStage[];
  /** Why the data, urgency or stage is outside. */
  readonly text?: string;
  readonly threshold?: Per<Threshold | null>;
  readonly subject?: (question: RouteQuestion) => Fit;
}

/** A later or more special text that takes the place of this one where it binds both. */
export interface YieldsTo {
  readonly instrument: string;
  /** Only where one of the two is this State. */
  readonly one?: string;
  readonly text: string;
  /** Also where it is not recorded, if the text was made for both. */
  readonly alsoUnrecorded?: boolean;
  /** Stays open for exceptional cases, far down. */
  readonly exceptional?: boolean;
}

/** A text read together with the basis. */
export interface ReadWith {
  readonly instrument: string;
  readonly articles: string;
  /** Without it the route is not open. */
  readonly required?: boolean;
  /** What it makes possible or asks for where it binds both. */
  readonly ready?: readonly string[];
  /** Periods that it adds where it is recorded as binding both. */
  readonly limits?: readonly string[];
}

/** One way in which one need can be met: what the text says, as data. */
export interface RouteRule {
  /** `<need>/<name>`, the same for ever. */
  readonly id: string;
  /** Null: no treaty; practice, courtesy or national law. */
  readonly instrument: string | null;
  /** Name of the basis where there is no instrument. */
  readonly title?: string;
  readonly articles: string;
  readonly with?: readonly ReadWith[];
  /** One of the two must be this State: agreements between it and others. Other pairs never see the rule. */
  readonly one?: string;
  /** The only pairs, in any order, with the day from which it holds between them. Other pairs never see the rule. */
  readonly pairs?: readonly { readonly states: readonly [string, string, ...string[]]; readonly since?: string }[];
  /** Never where one of the two is this State. */
  readonly not?: string;
  /** Only where this State is asked. */
  readonly to?: string;
  readonly kind: Per<string>;
  readonly tier: Tier;
  /** Its place in an emergency. */
  readonly emergencyTier?: Tier;
  /** Why it has that place. */
  readonly why: string;
  readonly signs: Per<string>;
  readonly channel?: Per<string>;
  readonly languages?: string;
  readonly forms: Per<readonly string[]>;
  readonly limits: Per<readonly string[]>;
  /** Periods of the law of the State asked, beside those of the treaty. */
  readonly national?: Readonly<Record<string, readonly string[]>>;
  /** Asking States to which that law does not apply these periods. */
  readonly nationalNotFor?: Readonly<Record<string, readonly string[]>>;
  readonly ready: Per<readonly string[]>;
  readonly scope?: Scope;
  readonly yieldsTo?: readonly YieldsTo[];
  /** What stays doubtful even where everything is recorded. */
  readonly doubts?: Per<readonly string[]>;
  /** The treaty that it means is not in the records. */
  readonly unrecorded?: boolean;
  /** Where it is weaker than the confidence of the instrument. */
  readonly confidence?: Confidence;
}

export const per = <T>(value: Per<T>, question: RouteQuestion): T =>
  typeof value === 'function' ? (value as (question: RouteQuestion) => T)(question) : value;

import type { FormId } from '../forms/form-id';
import type { ChannelCode } from './channels';
import type { GroundCode, PostponementCode } from './grounds';
import type { Confidence } from './limit';
import type { DecisionRegime } from './decision-regimes';
import type { PartiesModel } from './parties-model';
import type { RequestKindCode } from './request-kinds';
import type { SourceKey } from './sources';
import type { InstrumentStatus } from './status-code';

export type InstrumentFamily =
  | 'council-of-europe' | 'united-nations' | 'european-union' | 'eu-third-state' | 'united-states' | 'united-kingdom' | 'bilateral' | 'national' | 'regional';

/** The texts that were read say nothing of it, or were not read for it: look it up, never guess. */
export const notRecorded = 'not recorded';
export type Recorded<T> = T | typeof notRecorded;

/** A sentence in our own words with the article that it rests on; null: no article is known. */
export interface Provision {
  readonly text: string;
  readonly article: string | null;
}

/** A day (YYYY-MM-DD), or only a month or year, and how surely it is known. */
export interface KnownDay {
  readonly on: string;
  readonly confidence: Confidence;
}

export interface RequestKind {
  readonly code: RequestKindCode;
  readonly label: string;
  readonly article: string | null;
}

export interface Channel {
  readonly code: ChannelCode;
  readonly label: string;
  readonly article: string | null;
  /** When it may be used; null: always. */
  readonly when: string | null;
}

/** Who may sign or issue. */
export interface Signatory {
  readonly who: string;
  /** What they may sign; null: everything under the instrument. */
  readonly what: string | null;
  readonly article: string | null;
}

export type DualCriminalityRule =
  /** Both laws must punish the act. */
  | 'required'
  /** Both laws must punish the act, whatever they call it. */
  | 'conduct'
  /** Not asked where the offence is on a list. */
  | 'list-exempt'
  /** A Party may ask for it. */
  | 'may-be-required'
  | 'not-required'
  /** The treaty that applies beside this one decides. */
  | 'other-treaty';

export interface DualCriminality extends Provision {
  readonly rule: DualCriminalityRule;
  /** Where another rule holds. */
  readonly exemptions: readonly Provision[];
}

export interface Threshold {
  /** What has to reach the number. */
  readonly what: string;
  readonly least: number;
  readonly unit: 'months' | 'years';
  readonly article: string | null;
}

export interface ListedGround {
  readonly code: GroundCode;
  readonly article: string | null;
  readonly note: string | null;
}

/** Grounds for refusing these kinds of request; `all`: whatever is asked. */
export interface GroundList {
  readonly requests: readonly RequestKindCode[] | 'all';
  readonly grounds: readonly ListedGround[];
}

export interface Postponement {
  readonly code: PostponementCode;
  readonly article: string | null;
}

/** A treaty, act or law that requests can rest on, or that counts beside one. */
export interface Instrument {
  readonly id: string;
  /** The day on which this record was last compared with its sources. */
  readonly version: string;
  readonly title: string;
  readonly citation: string;
  readonly family: InstrumentFamily;
  readonly made: Recorded<KnownDay & { readonly place: string | null }>;
  readonly inForceFrom: Recorded<KnownDay>;
  /** The first day on which an order or request can rest on it, where that is not the day of entry into force. */
  readonly appliesFrom: KnownDay | null;
  readonly status: InstrumentStatus;
  readonly parties: PartiesModel;
  readonly requests: Recorded<readonly RequestKind[]>;
  readonly channels: Recorded<readonly Channel[]>;
  readonly languages: Recorded<Provision>;
  readonly signatories: Recorded<readonly Signatory[]>;
  readonly dualCriminality: Recorded<DualCriminality>;
  readonly thresholds: Recorded<readonly Threshold[]>;
  readonly grounds: Recorded<readonly GroundList[]>;
  readonly postponement: Recorded<readonly Postponement[]>;
  /** Whose codes of grounds a notice of decision may use; null: none of its own. */
  readonly decisionRegime: DecisionRegime | null;
  readonly forms: readonly FormId[];
  readonly confidence: Confidence;
  readonly sources: readonly SourceKey[];
  readonly notes: readonly string[];
}

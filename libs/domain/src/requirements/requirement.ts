import type { RuleLevel } from '../forms/document';
import type { FormId } from '../forms/form-id';
import type { Measure } from '../forms/codes/measure-modules';
import type { Waiver } from '../forms/rules/rule';
import type { ChannelCode } from '../instruments/channels';

/** What States ask of a request beyond its form. The order is that in which people read them. */
export const requirementKinds = ['language', 'certified-translation', 'threshold', 'copies', 'apostille', 'wording', 'content', 'channel'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export const requirementKindLabels: Readonly<Record<RequirementKind, string>> = {
  language: 'language',
  'certified-translation': 'certified translation',
  threshold: 'threshold',
  copies: 'copies',
  apostille: 'apostille',
  wording: 'wording',
  content: 'contents',
  channel: 'channel',
};

/** A place in a form; `field` is a JSON pointer inside the section. */
export interface FormPlace {
  readonly form: FormId;
  readonly section: string;
  readonly field: string;
}

/** Where it is written: the text and its article as people cite it. */
export interface RequirementSource {
  readonly text: string;
  readonly confidence: 'A' | 'B' | 'C';
}

interface RequirementBase {
  /** `REQ-US-4`; `REQ-ANY-2` where it holds for every State that the instrument binds. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, or `any`. */
  readonly requestedState: string;
  /** Only where the request comes from this State, as in a treaty of a pair. */
  readonly requestingState?: string;
  readonly measures: readonly Measure[] | 'any';
  readonly channels: readonly ChannelCode[] | 'any';
  /** Ids of instruments; a document under none of them is not concerned. */
  readonly instruments: readonly string[] | 'any';
  readonly forms: readonly FormId[] | 'any';
  /** First and last day, YYYY-MM-DD. Null: not recorded. */
  readonly from: string | null;
  readonly until: string | null;
  readonly level: RuleLevel;
  readonly waivable: Waiver;
  /** What to write, and why. */
  readonly message: string;
  readonly source: RequirementSource;
  /** What is not certain about it. */
  readonly note: string | null;
}

/** What is asked, by kind. */
export type RequirementDemand =
  /** `declared`: what the State has declared; only the records on the State say which. */
  | { readonly kind: 'language'; readonly accepted: readonly string[] | 'declared' }
  /** A translation that is not certified does not do. */
  | { readonly kind: 'certified-translation'; readonly into: readonly string[] }
  /** Every offence reaches this maximum. Null: the State may refuse minor cases and has named no figure. */
  | { readonly kind: 'threshold'; readonly months: number | null; readonly places: readonly FormPlace[] }
  /** The attachment at one of these places is there, and certified where that is asked. */
  | { readonly kind: 'copies'; readonly certified: boolean; readonly places: readonly FormPlace[] }
  /** `needed: false` is a statement too: none is asked for. */
  | { readonly kind: 'apostille'; readonly needed: boolean; readonly places: readonly FormPlace[] }
  /** One of these phrases stands in the text. */
  | { readonly kind: 'wording'; readonly phrases: readonly string[]; readonly places: readonly FormPlace[] }
  /** `filled`: something is written there; `remind`: said in every case. */
  | { readonly kind: 'content'; readonly asks: 'filled' | 'remind'; readonly places: readonly FormPlace[] }
  | { readonly kind: 'channel'; readonly through: readonly ChannelCode[]; readonly places: readonly FormPlace[] };

/** One thing that a State, or a treaty for all States that it binds, asks of a request: dated data with its source. */
export type RecordedRequirement = RequirementBase & RequirementDemand;

import type { LimitRow } from '../instruments/limit';

export type Binding = 'bound' | 'not-bound' | 'not-recorded';

export type RouteUsability =
  | { readonly usable: true }
  | { readonly usable: false; readonly reason: 'NOT_APPLICABLE_YET' | 'NOT_IN_FORCE' | 'STATE_NOT_BOUND' | 'NOT_OFFERED'; readonly text: string };

/** A typed value that a State declared under an instrument, as a sentence. */
export interface DeclarationNote {
  readonly code: string;
  readonly text: string;
}

/** What a look for routes reads of the law: the packs of the repository, or what an agency has adopted. Dates are YYYY-MM-DD. */
export interface RouteWorld {
  /** Names the version of everything that is read. */
  readonly version: string;
  /** @param towards the other State: some treaties bind pair by pair */
  participation(instrument: string, state: string, on: string, towards: string): Binding;
  /** The status board: may the instrument be used between these States on that day? */
  usability(instrument: string, states: readonly string[], on: string): RouteUsability;
  limit(id: string): LimitRow | null;
  /** What the State declared under the instrument and is recorded on that day; absent where declarations are not read. */
  declarations?(instrument: string, state: string, on: string): readonly DeclarationNote[];
}

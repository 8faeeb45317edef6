import type { Stage, Side } from '../procedures/stages';

/** What the rules need to know of a request. Plain JSON; `schema` is the version of this shape. */
export interface RequestState {
  readonly schema: 1;
  readonly side: Side;
  readonly stage: Stage;
  readonly form: string;
  /** Rounds of questions asked so far. */
  readonly round: number;
  /** Whether the measure itself was recorded by the executing side (preservation effected, or an answer sent). */
  readonly executed: boolean;
  /** Executing side: the requesting authority has closed its request. */
  readonly partnerClosed: boolean;
  /** Executing side: it began with a paper that came another way, and not with a message. */
  readonly onPaper?: true;
}

export const newRequest = (side: Side, form: string): RequestState => ({
  schema: 1, side, form, round: 0, executed: false, partnerClosed: false,
  stage: side === 'outgoing' ? 'draft' : 'received',
});

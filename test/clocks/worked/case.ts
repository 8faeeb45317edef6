import type { ClockQuestion } from '@comity/domain';

/** A question to the clock with the answer that a lawyer finds with a pencil: never taken from the code under test. */
export interface WorkedCase {
  readonly name: string;
  /** The working, from the text of the article. */
  readonly why: string;
  readonly ask: ClockQuestion;
  /** Only what is named is compared. Instants in UTC, whole seconds, with `Z`. */
  readonly expect: {
    readonly outcome?: string;
    readonly due?: string | null;
    readonly actBy?: string | null;
    readonly reason?: string | null;
    readonly verified?: boolean;
    readonly profile?: string;
    /** Code of the refusal, where there is no answer. */
    readonly error?: string;
  };
}

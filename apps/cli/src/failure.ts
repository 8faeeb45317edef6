/** What standard error holds when a command fails: one JSON object for programs. */
export interface FailureBody {
  readonly code: string;
  /** English sentence that says what to do. */
  readonly message: string;
  /** JSON pointer, or the name of an option. */
  readonly field?: string;
  readonly [more: string]: unknown;
}

/** A command that ends with an exit code and its reason. */
export class Failure extends Error {
  constructor(readonly exitCode: 1 | 2, readonly body: FailureBody) {
    super(body.message);
    this.name = 'Failure';
  }
}

/** The input is not acceptable: exit code 2. */
export function notAcceptable(code: string, message: string, more: Omit<FailureBody, 'code' | 'message'> = {}): Failure {
  return new Failure(2, { code, message, ...more });
}

/** Something of ours is missing, away or broken: exit code 1. */
export function missing(code: string, message: string): Failure {
  return new Failure(1, { code, message });
}

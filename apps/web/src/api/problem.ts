import type { ProblemResponse } from '@comity/http-contract';

/** The server said no, or did not answer. `code` is stable; `detail` is a sentence for people. */
export class Problem extends Error {
  constructor(readonly status: number, readonly body: Partial<ProblemResponse>) {
    super(ofFields(body) ?? body.detail ?? body.title ?? 'The server did not answer. Check the connection, then try again.');
    this.name = 'Problem';
  }
  get code(): string {
    return this.body.code ?? 'NO_ANSWER';
  }
  get fields(): NonNullable<ProblemResponse['errors']> {
    return this.body.errors ?? [];
  }
}

/** What the server says of each field; its own sentence then only points at this list. */
function ofFields({ code, errors = [] }: Partial<ProblemResponse>): string | undefined {
  return code === 'NOT_ACCEPTABLE' && errors.length > 0 ? [...new Set(errors.map(({ message }) => message))].join(' ') : undefined;
}

/** What went wrong, in words a person can act on. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

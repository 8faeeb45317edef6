import type { ProblemResponse } from '@comity/http-contract';

type Extra = Pick<ProblemResponse, 'params' | 'errors' | 'current' | 'findings'> & { readonly retryAfter?: number };

/** An answer that is not the one hoped for: it leaves as application/problem+json. The detail never holds case content. */
export class Problem extends Error {
  constructor(readonly status: number, readonly code: string, readonly detail: string, readonly extra: Extra = {}) {
    super(code);
    this.name = 'Problem';
  }
}

// One and the same for ids that nobody has, ids of another agency and texts that are no id.
export const notFound = (): Problem => new Problem(404, 'NOT_FOUND', 'There is nothing under this address for your agency.');

export const engineAway = (): Problem =>
  new Problem(503, 'ENGINE_AWAY', 'The workflow engine does not answer at the moment. Send the same command again with the same key in a few seconds.', { retryAfter: 2 });

export const roleMissing = (roles: readonly string[]): Problem =>
  new Problem(403, 'ROLE_MISSING', `This needs one of the roles: ${roles.join(', ')}. An administrator of your agency grants roles.`);

export const formProblem = (errors: NonNullable<ProblemResponse['errors']>): Problem =>
  new Problem(422, 'NOT_ACCEPTABLE', 'Some of what was sent cannot be accepted: see "errors".', { errors });

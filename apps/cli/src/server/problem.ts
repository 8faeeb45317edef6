import type { ProblemResponse } from '@comity/http-contract';
import { type Failure, missing, notAcceptable } from '../failure';

/** What the server refused, as a failure of the command: what the caller can correct has exit code 2. */
export function failureOf(status: number, text: string): Failure {
  const problem = problemIn(text);
  if (!problem) return missing('SERVER_ANSWER_UNKNOWN', `The server answered ${status} with something that is not Comity's: is the address right?`);
  const { code, detail, errors, params, current } = problem;
  if (status === 401) return missing(code, `${detail} Use "comity login", or set COMITY_TOKEN.`);
  if (status === 429 || status >= 500) return missing(code, detail);
  const [first] = errors ?? [];
  if (!first) return notAcceptable(code, detail, { ...(params ? { params } : {}), ...(current === undefined ? {} : { current }) });
  const field = first.section ? `/values/${first.section}${first.field}` : first.field;
  return notAcceptable(code, first.message, { field, ...(errors && errors.length > 1 ? { errors } : {}) });
}

function problemIn(text: string): ProblemResponse | null {
  try {
    const body = JSON.parse(text) as Partial<ProblemResponse> | null;
    return typeof body?.code === 'string' && typeof body.detail === 'string' ? (body as ProblemResponse) : null;
  } catch {
    return null;
  }
}

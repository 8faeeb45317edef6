import type { Refusal } from '@comity/domain';
import { Problem } from '../http/problem';

const forbidden: readonly string[] = ['ROLE_MISSING', 'NOT_FOR_PEOPLE'];

/** A rule that forbids a command, as a problem: 403 where the person may not, 409 where the request does not allow it. */
export const refusalProblem = ({ code, message, params }: Refusal): Problem =>
  new Problem(forbidden.includes(code) ? 403 : 409, code, message, params ? { params } : {});

import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ProblemResponse } from '@comity/http-contract';
import type { Logger } from '@comity/platform';
import type { Response } from 'express';
import { STATUS_CODES } from 'node:http';
import { LOGGER } from '../platform/tokens';
import { notFound, Problem } from './problem';

/** Turns whatever was thrown into a problem document. What nobody foresaw is logged by kind and shown without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(thrown);
    if (problem.status === 500) this.logger.error({ code: problem.code, kind: kindOf(thrown), at: placeOf(thrown) }, 'A request failed.');
    if (response.headersSent) return void response.end();
    if (problem.extra.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.extra.retryAfter));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(toBody(problem)));
  }
}

export function toBody({ status, code, detail, extra: { params, errors, current, findings } }: Problem): ProblemResponse {
  return {
    type: `urn:comity:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, code, detail,
    ...(params ? { params } : {}), ...(errors ? { errors } : {}), ...(current === undefined ? {} : { current }), ...(findings ? { findings } : {}),
  };
}

/** @param thrown anything: our own problems, those of Nest and of its body readers, and defects */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const status = statusOf(thrown);
  const coded = codedBody(thrown);
  if (coded) return new Problem(status, coded.code, coded.detail, status === 429 ? { retryAfter: 30 } : {});
  if (isDatabaseAway(thrown)) return new Problem(503, 'DATABASE_AWAY', 'The database does not answer at the moment. Try again in a few seconds.', { retryAfter: 2 });
  switch (status) {
    case 400: return new Problem(400, 'BODY_NOT_READABLE', 'The request cannot be read: send JSON (or a file as multipart/form-data) that is complete.');
    case 401: return new Problem(401, 'NOT_SIGNED_IN', 'Sign in first.');
    case 403: return new Problem(403, 'NOT_ALLOWED', 'You may not do this. An administrator of your agency grants rights.');
    case 404: return notFound();
    case 405: return new Problem(405, 'METHOD_NOT_ALLOWED', 'This address does not take that method.');
    case 413: return new Problem(413, 'TOO_LARGE', 'That is too large: a document holds at most 1 MB of form data, a file at most 25 MB unless your administrator has set it otherwise.');
    case 415: return new Problem(415, 'MEDIA_TYPE_NOT_ACCEPTED', 'Send application/json, or multipart/form-data for files.');
    case 429: return new Problem(429, 'TOO_MANY_REQUESTS', 'Too many requests in a short time. Wait a minute and try again.', { retryAfter: 30 });
    default: return new Problem(500, 'INTERNAL', 'Something failed on our side; nothing was changed. Try again, and tell your administrator if it stays so.');
  }
}

/** Code and sentence that a guard gave its exception. */
function codedBody(thrown: unknown): { readonly code: string; readonly detail: string } | null {
  const body = thrown instanceof HttpException ? thrown.getResponse() : null;
  if (typeof body !== 'object' || body === null || !('code' in body) || !('detail' in body)) return null;
  return typeof body.code === 'string' && typeof body.detail === 'string' ? { code: body.code, detail: body.detail } : null;
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof URIError) return 404;
  const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006', '08003', '53300']);

function isDatabaseAway(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  if ('code' in thrown && typeof thrown.code === 'string' && away.has(thrown.code)) return true;
  return thrown instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(thrown.message);
}

const kindOf = (thrown: unknown): string => (thrown instanceof Error ? `${thrown.constructor.name}${'code' in thrown ? ` ${String(thrown.code)}` : ''}` : typeof thrown);
// Only the places in the program: messages of drivers can quote what people wrote.
const placeOf = (thrown: unknown): readonly string[] => (thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => line.trim()) : []);

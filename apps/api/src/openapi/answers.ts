import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;

const meanings: Readonly<Record<ProblemStatus, string>> = {
  400: 'The body cannot be read.',
  401: 'No session, or it has ended.',
  403: 'The role does not allow it.',
  404: 'Nothing here for the own agency: unknown and foreign ids answer alike.',
  409: 'A rule forbids it; `code` says which.',
  413: 'Too large.',
  422: 'What was sent is not acceptable; `errors` names each place.',
  429: 'Too many requests.',
  503: 'The workflow engine or the database is away; Retry-After says when to try again.',
};

const schemaOf = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Describes what a route answers: the schema (in a list: an array of it) and the problems it can end in. */
export function Answers(status: number, name: string | readonly [string], problems: readonly ProblemStatus[], others: Readonly<Record<number, string>> = {}): MethodDecorator {
  const schema = typeof name === 'string' ? schemaOf(name) : { type: 'array', items: schemaOf(name[0]) };
  return applyDecorators(
    HttpCode(status), ApiCookieAuth(), ApiBearerAuth(),
    ApiResponse({ status, description: STATUS_CODES[status] ?? '', schema }),
    ...Object.entries(others).map(([other, otherName]) => ApiResponse({ status: Number(other), description: STATUS_CODES[Number(other)] ?? '', schema: schemaOf(otherName) })),
    ...describedProblems(problems),
  );
}

/** For answers that are no JSON. */
export const AnswersBytes = (mediaType: string, problems: readonly ProblemStatus[]): MethodDecorator =>
  applyDecorators(
    ApiCookieAuth(), ApiBearerAuth(),
    ApiResponse({ status: 200, description: 'OK', content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } } }),
    ...describedProblems(problems),
  );

const describedProblems = (problems: readonly ProblemStatus[]): (MethodDecorator & ClassDecorator)[] =>
  problems.map((status) => ApiResponse({ status, description: meanings[status], content: { 'application/problem+json': { schema: schemaOf('Problem') } } }));

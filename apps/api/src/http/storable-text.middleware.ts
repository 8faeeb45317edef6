import type { NextFunction, Request, Response } from 'express';
import { formProblem } from './problem';

const DEEPEST = 40;

/**
 * Refuses what has no canonical form or no place in the database: NUL characters, halves of surrogate pairs, and
 * structures nested without end. Everything after it may store and sign what it gets.
 */
export function storableText(request: Request, _response: Response, next: NextFunction): void {
  const found = unstorable(request.body, '', 0) ?? unstorable(request.query, '', 0) ?? unstorable(request.headers['idempotency-key'], '/idempotency-key', 0);
  next(found ? formProblem([found]) : undefined);
}

function unstorable(value: unknown, field: string, depth: number): { readonly field: string; readonly message: string } | null {
  if (depth > DEEPEST) return { field: field.slice(0, 100), message: `This is nested more than ${DEEPEST} levels deep.` };
  if (typeof value === 'string') return badText(value) ? { field, message: 'The text holds a character that cannot be stored (U+0000 or half of a surrogate pair): remove it.' } : null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [key, member] of Object.entries(value)) {
    if (badText(key)) return { field, message: 'The name of a member holds a character that cannot be stored: remove it.' };
    const found = unstorable(member, `${field}/${key}`, depth + 1);
    if (found) return found;
  }
  return null;
}

const badText = (text: string): boolean => /\u0000|\p{Surrogate}/u.test(text);

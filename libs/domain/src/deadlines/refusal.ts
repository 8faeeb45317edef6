import type { ClockFailure } from './clock-question';

/** A question that cannot be answered as asked: thrown inside the engine, a value outside of it. */
export class NotAnswerable extends Error {
  constructor(readonly failure: ClockFailure) {
    super(failure.message);
  }
}

/** @throws NotAnswerable always */
export function reject(code: string, message: string, field?: string): never {
  throw new NotAnswerable(field === undefined ? { code, message } : { code, message, field });
}

import { DocumentNotAcceptable } from '@comity/domain';
import { notAcceptable } from '../failure';

/** A document that is not acceptable ends the command with exit code 2. @throws Failure */
export function acceptably<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFailure(error);
  }
}

export const asFailure = (error: unknown): unknown => (error instanceof DocumentNotAcceptable ? notAcceptable(error.code, error.message, { ...error.more }) : error);

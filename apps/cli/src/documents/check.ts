import { checkDocument, type CheckResult } from '@comity/domain';
import { Failure, type FailureBody } from '../failure';
import { isObject } from '../terminal/input';
import { readDocument } from './read-document';

type Answer = CheckResult | (CheckResult & { readonly id: unknown }) | { readonly id: unknown; readonly error: FailureBody };

/** Checks one document, or each of a list: a bad element gives its own error and does not stop the others. */
export function check(input: unknown): Answer | readonly Answer[] {
  return Array.isArray(input) ? input.map(checkElement) : checkOne(input);
}

function checkOne(input: unknown): CheckResult {
  const { document, context } = readDocument(input);
  const { complete, findings, notChecked } = checkDocument(document, context);
  return { complete, findings, notChecked };
}

/** In a list an element may carry an `id`, which its answer repeats; without one it is known by its place. */
function checkElement(element: unknown, place: number): Answer {
  const { id, ...document } = isObject(element) ? element : { id: undefined };
  try {
    const result = checkOne(isObject(element) ? document : element);
    return id === undefined ? result : { id, ...result };
  } catch (error) {
    if (error instanceof Failure) return { id: id ?? place, error: error.body };
    throw error;
  }
}

import { DocumentNotAcceptable } from '@comity/domain';
import { Problem } from '../http/problem';

/** What the command line answers with exit code 2 is 422 here, with the same code, findings and places. @throws Problem */
export async function acceptably<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DocumentNotAcceptable ? givenProblem(error) : error;
  }
}

export function givenProblem({ code, message, more: { field, errors, findings } }: DocumentNotAcceptable): Problem {
  const places = findings?.map((finding) => ({ section: finding.section, field: finding.field, message: finding.message })) ?? errors?.map((place) => ({ field: place.field, message: place.message })) ?? (field === undefined ? [] : [{ field, message }]);
  return new Problem(422, code, message, { ...(places.length > 0 ? { errors: places } : {}), ...(findings ? { findings } : {}) });
}

import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '@comity/domain';

/** The only error that a handler may throw: it fails the Update and nothing else. */
export const refused = ({ message, code, params }: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, code, ...(params ? [params] : []));

/** The coded failure inside an activity's failure, if that is what it was. */
export function codedFailure(error: unknown): ApplicationFailure | null {
  if (!(error instanceof ActivityFailure) || !(error.cause instanceof ApplicationFailure) || !error.cause.type) return null;
  return ApplicationFailure.nonRetryable(error.cause.message, error.cause.type, ...(error.cause.details ?? []));
}

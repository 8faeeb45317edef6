import { isGrpcServiceError, ServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import type { Refusal } from '@comity/domain';

/** The refusal that a lane threw, or null where the error is something else. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return null;
  const { message, type, details } = error.cause;
  // The server's own word for a run that ended under its Update: not an answer of ours.
  if (!type || type === 'AcceptedUpdateCompletedWorkflow') return null;
  const params = details?.[0] as Refusal['params'];
  return { code: type, message, ...(params ? { params } : {}) };
}

/** The run ended between being found and being told; another attempt finds the truth. */
export const isRunGone = (error: unknown): boolean => error instanceof WorkflowNotFoundError;

/** Whether the engine, rather than the caller, is why there is no answer. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof WorkflowUpdateFailedError) return true;
  return error instanceof ServiceError || isGrpcServiceError(error) || isRunGone(error);
}

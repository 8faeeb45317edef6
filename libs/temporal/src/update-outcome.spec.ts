import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure, WorkflowNotFoundError } from '@temporalio/common';
import { isUnavailable, refusalOf } from './update-outcome';

const failed = (cause: Error) => new WorkflowUpdateFailedError('Workflow Update failed', cause);

describe('what an Update that failed means', () => {
  it('is a refusal when the lane threw a code', () => {
    const params = { stage: 'review' };
    expect(refusalOf(failed(ApplicationFailure.nonRetryable('Not now.', 'NOT_AT_THIS_STAGE', params)))).toEqual({ code: 'NOT_AT_THIS_STAGE', message: 'Not now.', params });
    expect(refusalOf(failed(ApplicationFailure.nonRetryable('No.', 'NO')))).toEqual({ code: 'NO', message: 'No.' });
  });

  it('is no refusal when the run ended under it, or when it was cancelled', () => {
    const ended = failed(ApplicationFailure.nonRetryable('completed', 'AcceptedUpdateCompletedWorkflow'));
    for (const error of [ended, failed(new CancelledFailure('cancelled')), new Error('else')]) expect(refusalOf(error)).toBeNull();
  });

  it('is an engine away when no answer came, and a defect of ours otherwise', () => {
    expect(isUnavailable(new WorkflowUpdateRPCTimeoutOrCancelledError('late'))).toBe(true);
    expect(isUnavailable(new WorkflowNotFoundError('gone', 'id', undefined))).toBe(true);
    expect(isUnavailable(new TypeError('defect'))).toBe(false);
  });
});

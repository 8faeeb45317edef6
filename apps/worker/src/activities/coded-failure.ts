import { ApplicationFailure } from '@temporalio/common';
import { NothingToRecord } from '@comity/persistence';

/** What no repetition can cure gets a code and is not tried again; everything else is tried until it succeeds. */
export async function coded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NothingToRecord) throw ApplicationFailure.nonRetryable(error.message, 'NOTHING_TO_RECORD');
    throw error;
  }
}

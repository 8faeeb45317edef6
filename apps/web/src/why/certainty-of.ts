import type { ClockResponse } from '@comity/http-contract';
import { whyText as text } from '../text/why';

/** How sure the start is, in words that name whose word it is. */
export const certaintyOf = ({ certainty, start }: Pick<ClockResponse, 'certainty' | 'start'>): string =>
  certainty === 'stated' && start.saidBy === 'us' ? text.recorded : text.certainty[certainty];
